"""Rules about the form of a child's numbers and of the postcode."""

from __future__ import annotations

from childfirst.language.expressions import Column
from childfirst.language.functions import (
    matches,
)
from childfirst.language.tables import children
from childfirst.validation.declaration import Owner, Rule, RuleExample

UPN_FORM = "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]"

PNC_FORM = "[0-9]{4}/[0-9]{7}[A-HJ-NP-RT-Z]"

POSTCODE_FORM = "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}"


def badly_formed(code: str, column: Column, form: str, title: str, right: str, *wrong: str) -> Rule:
    """Make the rule that a number must have a given form."""
    lines = "\n  ".join([*wrong, right, '""'])
    return Rule(
        code=code,
        rows=children,
        title=title,
        remedy="Copy it again from the agency that gave it, letter by letter.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=column.is_known,
        fails=~matches(column, form),
        fields=(column,),
        examples=(
            RuleExample(
                shows=f"{right} has the form; a blank is not asked.",
                given=f"children: {column.name}\n  {lines}",
                failed=len(wrong),
                passed=1,
                not_applicable=1,
            ),
        ),
    )


UPN, NHS, PNC = children.upn, children.nhs_number, children.pnc_number

RULES = (
    badly_formed(
        "CHD-10",
        UPN,
        UPN_FORM,
        "Unique pupil number of the wrong form",
        "H801200001001",
        "H80120000100",
        "I801200001001",
        "H80120000100S",
    ),
    badly_formed(
        "CHD-12",
        NHS,
        "[0-9]{10}",
        "NHS number that is not ten digits",
        "9992614722",
        "999261472",
        "999 261 4722",
    ),
    badly_formed(
        "CHD-14",
        PNC,
        PNC_FORM,
        "Police National Computer number of the wrong form",
        "2021/9998936C",
        "21/9998936C",
        "2021/9998936",
        "2021/9998936S",
    ),
    badly_formed(
        "CHD-16",
        children.postcode,
        POSTCODE_FORM,
        "Postcode of the wrong form",
        "L23 9ZB",
        "L239ZB",
        "23 9ZB",
        "L23 9CB",
    ),
)
