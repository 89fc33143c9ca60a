"""Every validation rule there is, in the order of the handbook."""

from __future__ import annotations

from childfirst.language.expressions import RuleError
from childfirst.validation.declaration import Rule
from childfirst.validation.rules import (
    board,
    care,
    children,
    education,
    education_hours,
    finance,
    health,
    hearings,
    identifiers,
    incidents,
    interventions,
    links,
    offences,
    outcomes,
    populations,
    programme_ends,
    programme_starts,
    programmes,
    published,
    residences,
    restorative,
    sentences,
    special_need_types,
    special_needs,
    suspensions,
    turnaround,
    validity,
    victim_events,
    victims,
)

RULES: tuple[Rule, ...] = tuple(
    rule
    for subject in (
        children,
        identifiers,
        offences,
        outcomes,
        sentences,
        links,
        incidents,
        programmes,
        programme_starts,
        programme_ends,
        turnaround,
        hearings,
        residences,
        education,
        education_hours,
        suspensions,
        special_needs,
        special_need_types,
        health,
        interventions,
        care,
        victims,
        restorative,
        victim_events,
        board,
        finance,
        published,
        populations,
        validity,
    )
    for rule in subject.RULES
)


def rule(code: str) -> Rule:
    """Give the rule of a code; raise KeyError when there is none."""
    return {each.code: each for each in RULES}[code]


if len({each.code for each in RULES}) != len(RULES):
    raise RuleError("two rules have the same code")
