"""What proofing says of a statement: a verdict, and everything it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from childfirst.proofing.document import Place, Spot


class Verdict(StrEnum):
    """What came of checking a statement."""

    CONSISTENT = "consistent"
    ROUNDING = "rounding"
    INCONSISTENT = "inconsistent"
    UNVERIFIABLE = "unverifiable"


SOUND = (Verdict.CONSISTENT, Verdict.ROUNDING)
"""What may be said of a number that holds."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A number of the document that a check used, with its unit and where it stands."""

    value: Decimal
    unit: str
    place: Place
    quote: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement checked: what it says, what its operands give, and what follows.

    `stated` and `recomputed` are printed as the document prints such numbers. `suggestion`
    is a wording that would hold; it is empty where nothing needs to change or where the
    document does not tell which of its numbers is the right one.
    """

    kind: str
    place: Place
    quote: str
    spot: Spot
    operands: tuple[Operand, ...]
    stated: str
    recomputed: str
    verdict: Verdict
    explanation: str
    suggestion: str = ""
