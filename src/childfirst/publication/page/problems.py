"""The problems of a validation as one page of HTML that needs nothing beside itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from childfirst.publication.page.template import rendered, styles
from childfirst.publication.problems.groups import (
    Group,
    by_figure,
    by_person,
    could_not_run,
    errors_among,
)
from childfirst.publication.problems.table import fields_named
from childfirst.publication.problems.words import KEEP_IT_IN, MEANINGS, completeness
from childfirst.validation.run import Outcome, Problem, Validation
from childfirst.validation.touches import tables_touched

MOST_ROWS = 500  # of one rule on the page; the workbook and the CSV have every row


@dataclass(frozen=True)
class RuleSection:
    """What the page shows of one rule."""

    outcome: Outcome
    fields: list[str]
    figures: tuple[str, ...]
    rows: tuple[Problem, ...]
    left_out: int


def problems_page(validation: Validation, about: str = "") -> str:
    """Give the page; `about` says what was checked, such as the area and the period."""
    return rendered("problems.html", _content(validation, about))


def write_problems_page(validation: Validation, path: Path, about: str = "") -> None:
    """Write the page in UTF-8."""
    path.write_text(problems_page(validation, about), encoding="utf-8", newline="\n")


def _content(validation: Validation, about: str) -> dict[str, Any]:
    errors = errors_among(validation.outcomes)
    return {
        "about": about,
        "styles": styles(),
        "keep_it_in": KEEP_IT_IN,
        "complete": validation.complete,
        "completeness": completeness(validation),
        "could_not_run": could_not_run(validation),
        "states": [(s, validation.count(s), meaning) for s, meaning in MEANINGS.items()],
        "problems": len(validation.problems),
        "errors": errors,
        "queries": len(validation.problems) - errors,
        "people": [(group, list(_sections(group))) for group in by_person(validation)],
        "figures": by_figure(validation),
        "outcomes": validation.outcomes,
    }


def _sections(group: Group) -> Iterator[RuleSection]:
    for outcome in group.outcomes:
        yield RuleSection(
            outcome=outcome,
            fields=fields_named(outcome.rule),
            figures=tables_touched(outcome.rule),
            rows=outcome.problems[:MOST_ROWS],
            left_out=max(0, len(outcome.problems) - MOST_ROWS),
        )
