"""Rules made from the code lists: codes used outside the days on which they exist."""

from __future__ import annotations

from datetime import timedelta

from childfirst.language.expressions import Column, Condition
from childfirst.language.rows import Records
from childfirst.language.tables import hearings, outcomes, programmes
from childfirst.record.codelists import Code, codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample
from childfirst.validation.rules.conditions import either

DAY = timedelta(days=1)


def out_of_use(code: str, rows: Records, field: str, on: str, what: str, owner: Owner) -> Rule:
    """Make the rule that a code may not be used before its first or after its last day."""
    column, day = rows.column(field), rows.column(on)
    codes = codelist(rows.entry.field(field).codelist).codes
    limited = [each for each in codes if each.valid_from or each.valid_to]
    return Rule(
        code=code,
        rows=rows,
        title=f"{what} did not exist on that day",
        remedy="Choose the code that was in use on that day, or correct the day.",
        owner=owner,
        applies=column.one_of(*(each.code for each in limited)),
        fails=either(*(_outside(column, day, each) for each in limited)),
        fields=(column, day),
        cites=codelist(rows.entry.field(field).codelist).source,
        examples=(_example(column, day, codes),),
    )


def _outside(column: Column, day: Column, code: Code) -> Condition:
    limits = []
    if code.valid_from:
        limits.append(day < code.valid_from)
    if code.valid_to:
        limits.append(day > code.valid_to)
    return (column == code.code) & either(*limits)


def _example(column: Column, day: Column, codes: tuple[Code, ...]) -> RuleExample:
    """Use each limited code on the last day that is right and the first that is not."""
    right, wrong = [], []
    for each in codes:
        if each.valid_from:
            right.append((each.code, each.valid_from))
            wrong.append((each.code, each.valid_from - DAY))
        if each.valid_to:
            right.append((each.code, each.valid_to))
            wrong.append((each.code, each.valid_to + DAY))
    free = next(each.code for each in codes if not (each.valid_from or each.valid_to))
    rows = [*wrong, *right, (free, right[0][1])]
    lines = "\n  ".join(f"{code}, {on}" for code, on in rows)
    return RuleExample(
        shows="Each code on its last right day and on the first wrong one.",
        given=f"{column.rows.name}: {column.name}, {day.name}\n  {lines}",
        failed=len(wrong),
        passed=len(right),
        not_applicable=1,
    )


RULES = (
    out_of_use(
        "VAL-01", outcomes, "legal_outcome", "outcome_date", "Legal outcome", Owner.COURT_OFFICER
    ),
    out_of_use("VAL-02", programmes, "disposal_type", "start_date", "Disposal", Owner.CASE_MANAGER),
    out_of_use("VAL-03", programmes, "kind", "start_date", "Kind of work", Owner.CASE_MANAGER),
    out_of_use(
        "VAL-04",
        hearings,
        "remand_decision",
        "hearing_date",
        "Remand decision",
        Owner.COURT_OFFICER,
    ),
)
