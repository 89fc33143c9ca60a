"""Rules of one shape: dates in the wrong order, in the future, or before birth.

Each gives a whole rule with a worked example of its own, made from the fields it is about.
"""

from __future__ import annotations

from datetime import timedelta

from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column, Condition
from childfirst.language.rows import Records
from childfirst.language.tables import snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import either, known
from childfirst.validation.worked import AS_AT

BIRTHDAY = "2010-05-02"


def out_of_order(
    code: str,
    first: Column,
    then: Column,
    title: str,
    remedy: str,
    owner: Owner,
    severity: Severity = Severity.ERROR,
    cites: str = "",
) -> Rule:
    """Make the rule that one date of a row must not come before another."""
    return Rule(
        code=code,
        rows=_records(first),
        title=title,
        remedy=remedy,
        owner=owner,
        severity=severity,
        cites=cites,
        applies=known(first, then),
        fails=then < first,
        fields=(first, then),
        examples=(
            RuleExample(
                shows="The same day is right; where either date is missing nothing is asked.",
                given=f"""
                {first.rows.name}: {first.name}, {then.name}
                  2023-05-02, 2023-05-01
                  2023-05-02, 2023-05-02
                  , 2023-05-01
                  2023-05-02,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    )


def ends_before_start(code: str, rows: Records, what: str, owner: Owner) -> Rule:
    """Make the rule that what has a first and a last day must not end before it starts."""
    return out_of_order(
        code,
        rows.column("start_date"),
        rows.column("end_date"),
        title=f"{what} ends before it starts",
        remedy="Correct the start or the end, whichever was typed wrongly.",
        owner=owner,
    )


def in_the_future(code: str, rows: Records, what: str, owner: Owner) -> Rule:
    """Make the rule that no date of a row may lie after the day the record was taken."""
    return _any_date(
        code,
        rows,
        title=f"{what} dated after the day on which the record was taken",
        remedy="Correct the date. What is only planned is not recorded yet: leave it blank.",
        owner=owner,
        wrong=[column > snapshot.as_at for column in dates_of(rows)],
        right=(str(AS_AT), str(AS_AT + timedelta(days=1))),
    )


def before_birth(code: str, rows: Records, what: str, owner: Owner) -> Rule:
    """Make the rule that no date of a row may lie before the child was born."""
    return _any_date(
        code,
        rows,
        title=f"{what} dated before the child was born",
        remedy="Correct the date here, or the date of birth on the child's record.",
        owner=owner,
        wrong=[column < rows.child.date_of_birth for column in dates_of(rows)],
        right=(BIRTHDAY, "2010-05-01"),
        heading=f"children: ypid, date_of_birth\n A, {BIRTHDAY}\n",
        looked_at=(rows.child.date_of_birth,),
    )


def dates_of(rows: Records) -> list[Column]:
    """Give the date fields of a table."""
    return [rows.column(entry.name) for entry in rows.entry.fields if entry.kind == "date"]


def _any_date(
    code: str,
    rows: Records,
    title: str,
    remedy: str,
    owner: Owner,
    wrong: list[Condition],
    right: tuple[str, str],
    heading: str = "",
    looked_at: tuple[Column, ...] = (),
) -> Rule:
    """Make a rule over every date of a table: in `right`, a day that passes and one that fails."""
    columns = dates_of(rows)
    passing, failing = right
    about = ["ypid"] if heading else []
    lines = [", ".join([*about, *(column.name for column in columns)])]
    for place in range(len(columns)):
        cells = [failing if place == other else "" for other in range(len(columns))]
        lines.append(", ".join([*("A" for _ in about), *cells]))
    lines.append(", ".join([*("A" for _ in about), *(passing for _ in columns)]))
    example = RuleExample(
        shows=f"{passing} is right; {failing} in any one of the dates is not.",
        given=f"{heading}{rows.name}: " + "\n  ".join(lines),
        failed=len(columns),
        passed=1,
    )
    return Rule(
        code=code,
        rows=rows,
        title=title,
        remedy=remedy,
        owner=owner,
        fails=either(*wrong),
        fields=(*columns, *looked_at),
        examples=(example,),
    )


def _records(column: Column) -> Records:
    if not isinstance(column.rows, Records):
        raise RuleError(f"{column.name} is not a field of the record")
    return column.rows
