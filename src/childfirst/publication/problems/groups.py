"""The problems of a validation, grouped by who puts them right and by what they change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.measures.catalogue import MEASURES
from childfirst.validation.declaration import Owner, Severity, State
from childfirst.validation.run import Outcome, Validation
from childfirst.validation.touches import tables_touched

NO_FIGURE = "No figure of the report"


@dataclass(frozen=True)
class Group:
    """The failed rules under one heading, in the order of the rules."""

    title: str
    outcomes: tuple[Outcome, ...]

    @property
    def problems(self) -> int:
        """How many rows failed, over all rules of the group."""
        return sum(len(outcome.problems) for outcome in self.outcomes)

    @property
    def errors(self) -> int:
        """How many of them cannot be right."""
        return errors_among(self.outcomes)

    @property
    def queries(self) -> int:
        """How many of them may be right."""
        return self.problems - self.errors


def by_person(validation: Validation) -> list[Group]:
    """Give, for each person with something to put right, the rules that failed."""
    failed = _failed(validation)
    groups = (Group(str(each), tuple(o for o in failed if o.rule.owner is each)) for each in Owner)
    return [group for group in groups if group.outcomes]


def by_figure(validation: Validation) -> list[Group]:
    """Give, for each table of the report in its order, the failed rules that touch it.

    A rule that touches several tables is under each of them; one that touches none is
    under `NO_FIGURE`, last.
    """
    failed = _failed(validation)
    touched = {outcome.rule.code: tables_touched(outcome.rule) for outcome in failed}
    groups = [
        Group(table, tuple(o for o in failed if table in touched[o.rule.code]))
        for table in _report_tables()
    ]
    groups.append(Group(NO_FIGURE, tuple(o for o in failed if not touched[o.rule.code])))
    return [group for group in groups if group.outcomes]


def could_not_run(validation: Validation) -> list[Outcome]:
    """Give the rules that could not run: none of them has passed."""
    return [each for each in validation.outcomes if each.state is State.COULD_NOT_RUN]


def errors_among(outcomes: tuple[Outcome, ...]) -> int:
    """Count the failed rows that cannot be right."""
    return sum(len(o.problems) for o in outcomes if o.rule.severity is Severity.ERROR)


def _failed(validation: Validation) -> list[Outcome]:
    return [outcome for outcome in validation.outcomes if outcome.problems]


def _report_tables() -> Iterator[str]:
    yield from dict.fromkeys(m.table for measures in MEASURES.values() for m in measures)
