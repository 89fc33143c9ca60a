"""What a reader must know of the records behind a report. Counts only, nobody is named."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from childfirst.periods import Period
from childfirst.publication.problems.groups import Group, by_figure, by_person
from childfirst.publication.problems.words import MEANINGS
from childfirst.publication.statements.supply import Supply, SupplyRow
from childfirst.publication.words.wording import written_date
from childfirst.validation.declaration import State
from childfirst.validation.run import Outcome, Validation

PRINTED_AS = {"Total": "Orders ended"}
"""Tables whose name would be taken for the sum of the lines above them."""


@dataclass(frozen=True)
class Tally:
    """How many problems stand under a heading: errors to put right, queries to look at."""

    title: str
    errors: int
    queries: int


@dataclass(frozen=True)
class Quality:
    """The data-quality statement of a report."""

    period_over: bool
    rules_complete: bool
    statement: str
    states: tuple[tuple[State, int, str], ...]
    stopped: tuple[Outcome, ...]
    owners: tuple[Tally, ...]
    tables: tuple[Tally, ...]
    rules: tuple[Outcome, ...]
    supplies: tuple[Supply, ...]
    as_at: date
    told: bool = True
    """Whether it says how many rows failed; see `untold`."""

    @property
    def complete(self) -> bool:
        """Whether the period is complete: it is over, and every rule could run."""
        return self.period_over and self.rules_complete

    @property
    def problems(self) -> int:
        """How many rows failed a rule."""
        return sum(len(outcome.problems) for outcome in self.rules)

    @property
    def tally_tables(self) -> tuple[tuple[str, str, str, tuple[Tally, ...]], ...]:
        """The tables of problems: caption, key, the heading of the lines, the lines."""
        return (
            ("Problems by who should put them right", "owners", "Who", self.owners),
            (
                "Problems by the table of this report that they touch",
                "touched",
                "Table",
                self.tables,
            ),
        )

    @property
    def supply_rows(self) -> list[SupplyRow]:
        """What was supplied, as printed, with its age on the day of the records."""
        return [supply.printed(self.as_at) for supply in self.supplies]


def quality_of(
    validation: Validation,
    supplies: Sequence[Supply],
    period: Period,
    as_at: date,
    printed: Collection[str],
) -> Quality:
    """Make the statement from a validation and from what was supplied.

    Of the tables that problems touch, it names those that are `printed`.
    """
    over = period.last_day <= as_at
    stopped = tuple(o for o in validation.outcomes if o.state is State.COULD_NOT_RUN)
    return Quality(
        period_over=over,
        rules_complete=validation.complete,
        statement=_statement(over, len(stopped), period, as_at),
        states=tuple((s, validation.count(s), meaning) for s, meaning in MEANINGS.items()),
        stopped=stopped,
        owners=tuple(Tally(g.title, g.errors, g.queries) for g in by_person(validation)),
        tables=tuple(
            Tally(PRINTED_AS.get(g.title, g.title), g.errors, g.queries)
            for g in by_figure(validation)
            if g.title in printed
        ),
        rules=validation.outcomes,
        supplies=tuple(supplies),
        as_at=as_at,
    )


def problems_note(groups: Sequence[Group]) -> str:
    """Say how many problems touch a table, each once; blank where there are none."""
    rules = {outcome.rule.code: outcome for group in groups for outcome in group.outcomes}
    every = Group("", tuple(rules.values()))
    if not every.problems:
        return ""
    found = f"errors {every.errors:,}, queries {every.queries:,}"
    return f"In the records behind this table the rules found: {found}."


def untold(quality: Quality) -> Quality:
    """Take out numbers of rows from which a withheld number of children could be read.

    A rule that asks whether something is recorded finds as many rows as a table has children
    “not known”; and a table supplied has as many as some line counts, or as its lines together.
    """
    supplies = tuple(replace(s, rows=None if s.rows else s.rows) for s in quality.supplies)
    return replace(quality, told=False, owners=(), tables=(), rules=(), supplies=supplies)


def _statement(over: bool, stopped: int, period: Period, as_at: date) -> str:
    """Say in a sentence whether the period is complete, and if not, why."""
    if over and not stopped:
        return (
            f"The period is complete: it was over on {written_date(as_at)}, the day of the "
            "records, and every rule ran."
        )
    why = []
    if not over:
        end = written_date(period.last_day)
        why.append(f"it ends on {end}, after the day of the records, {written_date(as_at)}")
    if stopped:
        why.append(f"{stopped} {'rule' if stopped == 1 else 'rules'} could not run")
    return f"The period is not complete: {' and '.join(why)}."
