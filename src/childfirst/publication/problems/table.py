"""The problems of a validation as rows, as CSV and as JSON.

Keys and children's identifiers are in them: all three are for the people of the service.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from childfirst.publication.harmless import harmless
from childfirst.validation.declaration import Rule, State
from childfirst.validation.run import Outcome, Problem, Validation
from childfirst.validation.touches import tables_touched

COLUMNS = (
    "code", "severity", "problem", "remedy", "who", "figures",
    "table", "key", "child", "fields", "file", "row",
)  # fmt: skip


def problems_rows(validation: Validation) -> list[dict[str, Any]]:
    """Give a row for each problem, with the columns of `COLUMNS`, in the order of the rules.

    `figures` are the report tables that the problem may change and `fields` the columns to
    look at, both joined by "; ". `row` counts as a spreadsheet shows it; None: not known.
    """
    return [problem_row(problem) for problem in validation.problems]


def write_problems_csv(validation: Validation, path: Path) -> None:
    """Write `problems_rows` for a spreadsheet: UTF-8 with a byte order mark, which Excel needs.

    A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a
    carriage return) gets an apostrophe before it: what a sender wrote is never run.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=COLUMNS, lineterminator="\n")
        writer.writeheader()
        for row in problems_rows(validation):
            writer.writerow({name: harmless(value) for name, value in row.items()})


def problems_json(validation: Validation) -> dict[str, Any]:
    """Give the validation for JSON: `complete`, `states`, `rules` and `problems`.

    `states` has every state with the number of rules in it, `rules` every rule that was
    asked, `problems` the rows of `problems_rows`.
    """
    return {
        "complete": validation.complete,
        "states": {str(state): validation.count(state) for state in State},
        "rules": [_rule(outcome) for outcome in validation.outcomes],
        "problems": problems_rows(validation),
    }


def fields_named(rule: Rule) -> list[str]:
    """Name the columns a rule looks at; one of another table than its own with that table."""
    own = rule.rows.name
    return [
        column.name if column.rows.name == own else f"{column.rows.name}.{column.name}"
        for column in rule.fields
    ]


def problem_row(problem: Problem) -> dict[str, Any]:
    """Give the row of one problem."""
    rule = problem.rule
    return {
        "code": rule.code,
        "severity": str(rule.severity),
        "problem": rule.title,
        "remedy": rule.remedy,
        "who": str(rule.owner),
        "figures": "; ".join(tables_touched(rule)),
        "table": rule.rows.name,
        "key": problem.key,
        "child": problem.child,
        "fields": "; ".join(fields_named(rule)),
        "file": problem.file,
        "row": problem.row,
    }


def _rule(outcome: Outcome) -> dict[str, Any]:
    rule = outcome.rule
    return {
        "code": rule.code,
        "problem": rule.title,
        "severity": str(rule.severity),
        "who": str(rule.owner),
        "state": str(outcome.state),
        "asked": outcome.asked,
        "failed": len(outcome.problems),
        "why": outcome.why,
        "table": rule.rows.name,
        "fields": fields_named(rule),
        "figures": list(tables_touched(rule)),
    }
