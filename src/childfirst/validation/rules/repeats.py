"""Rules of one shape: the same thing recorded twice, or two things at once."""

from __future__ import annotations

from childfirst.language.expressions import Column, Condition
from childfirst.language.functions import ALWAYS
from childfirst.language.questions import any_of
from childfirst.language.rows import Records
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import all_of, known, overlaps

ONE = {"date": "2023-05-01", "integer": "1", "number": "1", "string": "one"}
OTHER = {"date": "2023-05-02", "integer": "2", "number": "2", "string": "other"}


def repeated(
    code: str,
    rows: Records,
    same: tuple[Column, ...],
    title: str,
    remedy: str,
    owner: Owner,
    severity: Severity = Severity.QUERY,
) -> Rule:
    """Make the rule that no two rows may have the same values in all the fields named."""
    again = rows.again()
    alike = [again.column(column.name) == column for column in same]
    first = [_value(column, 0) for column in same]
    lines = [first, first]
    lines += [[*first[:p], _value(same[p], 1), *first[p + 1 :]] for p in range(len(same))]
    gaps = [place for place, column in enumerate(same) if _may_miss(column)]
    blank = [[*first[:p], "", *first[p + 1 :]] for p in gaps]
    text = "\n  ".join(", ".join(f'"{cell}"' for cell in line) for line in [*lines, *blank])
    return Rule(
        code=code,
        rows=rows,
        title=title,
        remedy=remedy,
        owner=owner,
        severity=severity,
        applies=known(*(same[place] for place in gaps)) if gaps else ALWAYS,
        fails=any_of(again, all_of(*alike, another(again, rows))),
        fields=same,
        examples=(
            RuleExample(
                shows="Two rows agree in every field named; each of the others differs in one.",
                given=f"{rows.name}: {', '.join(c.name for c in same)}\n  {text}",
                failed=2,
                passed=len(same),
                not_applicable=len(blank),
            ),
        ),
    )


def overlapping(
    code: str,
    rows: Records,
    title: str,
    remedy: str,
    owner: Owner,
    same: str,
    values: tuple[str, str],
    severity: Severity = Severity.QUERY,
    cites: str = "",
) -> Rule:
    """Make the rule that two rows of a child that agree in `same` must not run at once.

    `values` are two values of that field, for the worked example.
    """
    again = rows.again()
    alike = (again.ypid == rows.ypid) & (again.column(same) == rows.column(same))
    one, other = values
    return Rule(
        code=code,
        rows=rows,
        title=title,
        remedy=remedy,
        owner=owner,
        severity=severity,
        cites=cites,
        applies=rows.column(same).is_known,
        fails=any_of(again, alike & another(again, rows) & overlaps(again, rows)),
        fields=(rows.column(same), rows.start_date, rows.end_date),
        examples=(
            RuleExample(
                shows="One may begin on the day on which the one before it ends.",
                given=f"""
                {rows.name}: ypid, {same}, start_date, end_date
                  B, {one}, 2023-04-01, 2023-05-02
                  B, {one}, 2023-05-01, 2023-06-01
                  C, {one}, 2023-04-01,
                  C, {one}, 2023-05-01,
                  A, {one}, 2023-04-01, 2023-05-01
                  A, {one}, 2023-05-01, 2023-06-01
                  A, {other}, 2023-05-01, 2023-06-01
                  D, , 2023-04-01,
                  D, , 2023-05-01,
                """,
                failed=4,
                passed=3,
                not_applicable=2,
            ),
        ),
    )


def another(again: Records, rows: Records) -> Condition:
    """True where the second of two rows of a table is not the first."""
    (key,) = rows.keys
    return ~(again.column(key) == rows.column(key))


def _value(column: Column, place: int) -> str:
    if column.codes:
        return column.codes[place]
    return (ONE, OTHER)[place][column.kind]


def _may_miss(column: Column) -> bool:
    """Whether a field may be blank, by the data dictionary."""
    rows = column.rows
    return isinstance(rows, Records) and not rows.entry.field(column.name).required
