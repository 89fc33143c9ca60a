"""Rules about the check letters and digits of a child's numbers."""

from __future__ import annotations

from functools import reduce
from operator import add

from childfirst.language.expressions import Column, Condition, Expression, Literal
from childfirst.language.functions import (
    characters,
    digit,
    matches,
    remainder,
    times,
)
from childfirst.language.tables import children
from childfirst.validation.declaration import Owner, Rule, RuleExample

UPN_FORM = "[A-HJ-NP-RT-Z][0-9]{12}"
"""A permanent number; a temporary one, which ends in a letter, is not checked."""

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The check letter for the remainders 0 to 22."""

PNC_FORM = "[0-9]{4}/[0-9]{7}[A-HJ-NP-RT-Z]"

PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"


def weighted(text: Expression, weights: dict[int, int]) -> Expression:
    """The sum of the digits of a text, each multiplied by the weight of its position."""
    return reduce(add, (times(digit(text, place), weight) for place, weight in weights.items()))


def letter_for(number: Expression, letters: str) -> Expression:
    """The letter at the place, counted from 0, that a number says."""
    return characters(Literal("string", letters), number + 1, 1)


def wrong_check(
    code: str, column: Column, form: str, fails: Condition, title: str, cells: tuple[str, ...]
) -> Rule:
    """Make the rule that a check character must fit; of `cells` the first two are wrong, the
    next two right, and the last has another form, which is another rule's matter."""
    return Rule(
        code=code,
        rows=children,
        title=title,
        remedy="A character was mistyped: copy the number again from the agency that gave it.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=matches(column, form),
        fails=fails,
        fields=(column,),
        examples=(
            RuleExample(
                shows="Two numbers that fit, and two with one character changed.",
                given=f"children: {column.name}\n  " + "\n  ".join(cells),
                failed=2,
                passed=2,
                not_applicable=1,
            ),
        ),
    )


UPN, NHS, PNC = children.upn, children.nhs_number, children.pnc_number

upn_sum = weighted(UPN, {place: place for place in range(2, 14)})

# Over all ten digits the weights 10 to 2 and 1 give a multiple of 11; a check of 10 is never used
nhs_sum = weighted(NHS, {place: 11 - place for place in range(1, 11)})

# The two digits of the year and the seven of the serial number, read as one number
pnc_places = (3, 4, 6, 7, 8, 9, 10, 11, 12)
pnc_number = weighted(PNC, {place: 10 ** (8 - rank) for rank, place in enumerate(pnc_places)})

RULES = (
    wrong_check(
        "CHD-11",
        UPN,
        UPN_FORM,
        characters(UPN, 1, 1) != letter_for(remainder(upn_sum, 23), UPN_LETTERS),
        "Unique pupil number whose check letter does not fit",
        ("V343000023337", "W343000023336", "V343000023336", "H801200001001", "L34300002251B"),
    ),
    wrong_check(
        "CHD-13",
        NHS,
        "[0-9]{10}",
        remainder(nhs_sum, 11) != 0,
        "NHS number whose check digit does not fit",
        ("9992614723", "9992641722", "9992614722", "9995513048", "999261472"),
    ),
    wrong_check(
        "CHD-15",
        PNC,
        PNC_FORM,
        characters(PNC, 13, 1) != letter_for(remainder(pnc_number, 23), PNC_LETTERS),
        "Police National Computer number whose check letter does not fit",
        ("2021/9998936D", "2018/9380086T", "2021/9998936C", "2018/9380085T", "21/9998936C"),
    ),
)
