"""Every validation rule there is, in the order of the handbook."""

from __future__ import annotations

from childfirst.language.expressions import RuleError
from childfirst.validation.declaration import Rule
from childfirst.validation.rules import (children, education, hearings, identifiers, incidents, links, offences, outcomes, programme_ends, programme_starts, programmes, sentences, turnaround, validity)

RULES: tuple[Rule, ...] = (
    *children.RULES,
    *identifiers.RULES,
    *offences.RULES,
    *outcomes.RULES,
    *sentences.RULES,
    *links.RULES,
    *incidents.RULES,
    *programmes.RULES,
    *programme_starts.RULES,
    *programme_ends.RULES,
    *turnaround.RULES,
    *hearings.RULES,
    *education.RULES,
    *validity.RULES,
)


def rule(code: str) -> Rule:
    """Give the rule of a code; raise KeyError when there is none."""
    return {each.code: each for each in RULES}[code]


if len({each.code for each in RULES}) != len(RULES):
    raise RuleError("two rules have the same code")
