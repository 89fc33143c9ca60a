"""Says before a return leaves what would be rejected or queried, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from childfirst.measures.catalogue import YJB
from childfirst.measures.figures import Figure, Status
from childfirst.measures.requirements import fields_needed, tables_needed
from childfirst.periods import Period
from childfirst.returns.filling import Filled
from childfirst.returns.identities import Identity
from childfirst.validation.declaration import Rule, Severity, State
from childfirst.validation.run import Outcome, Validation

NEVER_SUITABLE = ("bed_and_breakfast", "no_fixed_abode", "unknown")


class Level(StrEnum):
    """What a finding means for the return."""

    REJECT = "rejected"  # it may not leave as it is
    QUERY = "queried"  # be ready to answer for it


@dataclass(frozen=True)
class Finding:
    """One thing found: which indicators it concerns, what, how often, and what to do."""

    level: Level
    concerns: str
    what: str
    count: int
    why: str


def of_the_quarter(quarter: Period, as_at: date) -> Iterator[Finding]:
    """Find a quarter that was not over on the day of the records."""
    if quarter.last_day > as_at:
        begun = "was not over" if quarter.first_day <= as_at else "had not begun"
        what = f"{quarter.label} {begun} on {as_at.isoformat()}, the day of the records"
        yield Finding(Level.REJECT, "All", what, 1, "Freeze the record after the quarter's end.")


def of_tables(not_collected: Set[str]) -> Iterator[Finding]:
    """Find indicators that rest on tables never supplied."""
    lacking: dict[str, set[str]] = {}
    for measure in YJB:
        lacking.setdefault(measure.kpi, set()).update(tables_needed(measure) & not_collected)
    for kpi, names in lacking.items():
        if names and kpi.startswith("KPI"):
            what = f"Not collected: {', '.join(sorted(names))}"
            yield Finding(Level.REJECT, kpi, what, len(names), "Its cells hold no number.")


def indicators_touched(rule: Rule) -> tuple[str, ...]:
    """Name the indicators on the YJB basis that a problem under a rule may change."""
    looked_at = {(column.rows.name, column.name) for column in rule.fields}
    touched = dict.fromkeys(m.kpi for m in YJB if looked_at & fields_needed(m))
    return tuple(kpi for kpi in touched if kpi.startswith("KPI"))


def of_rules(validation: Validation, children: Set[str]) -> Iterator[Finding]:
    """Find failed rules of severity error among the quarter's children, and unasked rules.

    A row that is about no child cannot be tied to a quarter, so it is only queried.
    """
    for outcome in validation.outcomes:
        touched = ", ".join(indicators_touched(outcome.rule))
        if outcome.rule.severity is Severity.ERROR and touched:
            yield from _of_rule(outcome, touched, children)


def _of_rule(outcome: Outcome, touched: str, children: Set[str]) -> Iterator[Finding]:
    rule = outcome.rule
    if outcome.state is State.COULD_NOT_RUN:
        what = f"{rule.code} could not be asked: {outcome.why}"
        yield Finding(Level.REJECT, touched, what, 1, "A rule that was not asked has not passed.")
    theirs = sum(problem.child in children for problem in outcome.problems)
    nobodys = sum(not problem.child for problem in outcome.problems)
    what = f"{rule.code} {rule.title}"
    if theirs:
        yield Finding(Level.REJECT, touched, what, theirs, rule.remedy)
    if nobodys:
        yield Finding(Level.QUERY, touched, f"{what} (in any quarter)", nobodys, rule.remedy)


def of_identities(
    identities: Iterable[Identity], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find figures that do not add up."""
    for identity in identities:
        if broken := identity.broken(figures):
            what = f"Does not hold: {identity.says}"
            yield Finding(Level.REJECT, identity.kpi, what, 1, broken)


def of_homes(figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find homes recorded as suitable that never are, for which the template has no cell."""
    for name in NEVER_SUITABLE:
        for moment in ("start", "end"):
            figure = figures.get(f"kpi1.type_{moment}.{name}.suitable")
            if figure and isinstance(figure.value, int) and figure.value:
                what = f"Recorded as suitable at {moment}: {name.replace('_', ' ')}"
                why = "Never suitable; the headline follows the record. Correct the record."
                yield Finding(Level.QUERY, "KPI 1", what, figure.value, why)


def of_hearings(unheard: int, custodial: int) -> Iterator[Finding]:
    """Find sentences that KPI 9 leaves out because no hearing is on record."""
    if unheard:
        what = f"Offences sentenced without a hearing on record, {custodial} of them to custody"
        yield Finding(Level.QUERY, "KPI 9", what, unheard, "Left out until the hearing is entered.")


def of_cells(cells: Sequence[Filled]) -> Iterator[Finding]:
    """Find cells the template asks for that no measure gives yet, or that nobody collected."""
    nothing = Counter(c.place.sheet for c in cells if c.figure is None)
    for sheet, count in nothing.items():
        why = "They read: not yet counted. Nothing stands in for them."
        yield Finding(Level.QUERY, sheet, "Cells that no measure gives yet", count, why)
    empty = Counter(
        c.place.sheet for c in cells if c.figure and c.figure.status is Status.NOT_COLLECTED
    )
    for sheet, count in empty.items():
        why = "They read: not collected. Nobody recorded what they rest on; see their definition."
        yield Finding(Level.QUERY, sheet, "Cells that nothing was collected for", count, why)
