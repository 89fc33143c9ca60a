"""Rules about a child's numbers: pupil, health and police numbers, and the postcode."""

from __future__ import annotations

from functools import reduce
from operator import add

from childfirst.language.expressions import Column, Condition, Expression
from childfirst.language.functions import (
    characters,
    decide,
    digit,
    matches,
    remainder,
    times,
)
from childfirst.language.tables import children
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import repeated

UPN_FORM = "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]"
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The check letter for the remainders 0 to 22; a last letter counts as its place here."""

PNC_FORM = "[0-9]{4}/[0-9]{7}[A-HJ-NP-RT-Z]"
PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"
POSTCODE_FORM = "[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}"


def weighted(text: Expression, weights: dict[int, int]) -> Expression:
    """The sum of the digits of a text, each multiplied by the weight of its position."""
    return reduce(add, (times(digit(text, place), weight) for place, weight in weights.items()))


def letter_for(number: Expression, letters: str) -> Expression:
    """The letter at the place, counted from 0, that a number says."""
    return decide(*((number == place, letter) for place, letter in enumerate(letters)))


def last_value(upn: Expression) -> Expression:
    """The value of the last character of a pupil number, a digit or a letter."""
    last = characters(upn, 13, 1)
    letters = ((last == letter, value) for value, letter in enumerate(UPN_LETTERS))
    return decide(*letters, otherwise=digit(upn, 13))


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

upn_sum = weighted(UPN, {place: place for place in range(2, 13)}) + times(last_value(UPN), 13)
# Over all ten digits the weights 10 to 2 and 1 give a multiple of 11; a check of 10 is never used
nhs_sum = weighted(NHS, {place: 11 - place for place in range(1, 11)})
# The two digits of the year and the seven of the serial number, read as one number
pnc_places = (3, 4, 6, 7, 8, 9, 10, 11, 12)
pnc_number = weighted(PNC, {place: 10 ** (8 - rank) for rank, place in enumerate(pnc_places)})

RULES = (
    badly_formed(
        "CHD-10", UPN, UPN_FORM, "Unique pupil number of the wrong form",
        "H801200001001", "H80120000100", "I801200001001", "H80120000100S",
    ),
    wrong_check(
        "CHD-11", UPN, UPN_FORM,
        characters(UPN, 1, 1) != letter_for(remainder(upn_sum, 23), UPN_LETTERS),
        "Unique pupil number whose check letter does not fit",
        ("V343000023337", "W343000023336", "V343000023336", "L34300002251B", "V34300002333"),
    ),
    badly_formed(
        "CHD-12", NHS, "[0-9]{10}", "NHS number that is not ten digits",
        "9992614722", "999261472", "999 261 4722",
    ),
    wrong_check(
        "CHD-13", NHS, "[0-9]{10}", remainder(nhs_sum, 11) != 0,
        "NHS number whose check digit does not fit",
        ("9992614723", "9992641722", "9992614722", "9995513048", "999261472"),
    ),
    badly_formed(
        "CHD-14", PNC, PNC_FORM, "Police National Computer number of the wrong form",
        "2021/9998936C", "21/9998936C", "2021/9998936", "2021/9998936S",
    ),
    wrong_check(
        "CHD-15", PNC, PNC_FORM,
        characters(PNC, 13, 1) != letter_for(remainder(pnc_number, 23), PNC_LETTERS),
        "Police National Computer number whose check letter does not fit",
        ("2021/9998936D", "2018/9380086T", "2021/9998936C", "2018/9380085T", "21/9998936C"),
    ),
    badly_formed(
        "CHD-16", children.postcode, POSTCODE_FORM, "Postcode of the wrong form",
        "L23 9ZB", "L239ZB", "23 9ZB", "L23 9CB",
    ),
    *(
        repeated(
            code, children, (column,),
            title=f"Two children with the same {name}",
            remedy="Merge the records if they are one child; else find whose number it is.",
            owner=Owner.PERFORMANCE_ANALYST,
            severity=Severity.ERROR,
        )
        for code, column, name in (
            ("CHD-17", UPN, "unique pupil number"),
            ("CHD-18", NHS, "NHS number"),
            ("CHD-19", PNC, "Police National Computer number"),
        )
    ),
)
