"""Accounts: of all that a record holds for an indicator, what was counted, and why the rest not."""

from collections.abc import Mapping
from datetime import date

from childfirst.language.expressions import Column
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.lines import Line

COUNTED = "counted"
REASONS: Mapping[str, str] = {
    "deleted": "the child is deleted in the case system",
    "overturned": "overturned on appeal",
    "age": "outside the ages at offence, hearing or entry, or never before a court",
    "earlier_elsewhere": "transfer: had a first caution or sentence while living elsewhere",
    "another_key": "duplicate: the same person is counted under another key",
    "earlier": "had a first caution or sentence before the period",
    "elsewhere": "out of area: lived elsewhere at the outcome",
    "after_wait": "decided after the wait was over",
    "diversion": "ended in diversion or a community resolution",
}
"""Every reason for which something is left out, in the order in which they are asked."""


def account(
    name: str,
    title: str,
    *,
    of: Frame,
    unit: Column,
    counts: str,
    each: str,
    rule: str,
    cites: str,
    reasons: tuple[str, ...],
    examples: tuple[Example, ...],
    valid_from: date,
) -> Measure:
    """Declare an account: a line for all, one for what is counted, and one for each reason."""
    reason = of.column("reason")
    return Measure(
        table=title,
        kpi="National indicators",
        title=f"{title}, provisional",
        counts=counts,
        each=each,
        of=of,
        unit=unit,
        lines=(
            Line(label=f"{name}.account.all", when=ALWAYS, share_of=None),
            *(
                Line(label=f"{name}.account.{code}", when=reason == code, share_of=None)
                for code in (*reasons, COUNTED)
            ),
        ),
        rule=f"{rule} Each has one reason, the first that holds.",
        cites=cites,
        valid_from=valid_from,
        basis="national",
        examples=examples,
    )
