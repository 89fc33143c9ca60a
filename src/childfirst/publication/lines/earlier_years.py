"""The years before a report's own that some of its tables print, and what a test says of them."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.measures.changes import changes_since
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.periods import Period, financial_year, is_financial_year
from childfirst.publication.declarations.declaration import ReportDeclaration
from childfirst.publication.declarations.measures import measures_of
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.lines.of_tables import TableLines
from childfirst.publication.model.tables import Sentence
from childfirst.publication.words.cells import Cell
from childfirst.publication.words.statuses import NOT_APPLICABLE, has_number, mark_of
from childfirst.publication.words.wording import counted
from childfirst.statistics.areas import Area
from childfirst.statistics.change import Change
from childfirst.statistics.disproportionality import RelativeRate, RelativeRates, relative_rates
from childfirst.statistics.words import Standing, change_words

STANDING_OUT = (Standing.HIGHER, Standing.LOWER)


def years_before(period: Period, count: int) -> list[Period]:
    """Give the financial years before one, in order; none before any other period."""
    if not is_financial_year(period):
        return []
    start = period.first_day.year
    return [financial_year(year) for year in range(start - count, start)]


def years_of(declared: ReportDeclaration, period: Period) -> list[Period]:
    """Give the years before a period that any table of a report prints."""
    return years_before(period, max((t.years_before for t in declared.tables), default=0))


def measures_before(declared: ReportDeclaration) -> tuple[Measure, ...]:
    """Give the measures that a report prints for earlier years too, each once."""
    tables = (table for table in declared.tables if table.years_before)
    return tuple(dict.fromkeys(measure for table in tables for measure in measures_of(table)))


def words_heading(lines: TableLines) -> str:
    """Head the column of words."""
    if lines.layout.against:
        return f"Relative rate beside {lines.words(lines.layout.against)}"
    return "Change of the share"


def words_cell(lines: TableLines, label: str) -> Cell:
    """Say how a line changed, or how it stands to the line it is held against."""
    text = _index(lines, label) if lines.layout.against else _change(lines, label)
    return Cell(Shows.WORDS, None, text)


def index_sentences(lines: TableLines) -> Iterator[Sentence]:
    """Say which groups stand apart from the reference, and that those unknown are in no rate."""
    rates = _rates(lines)
    if not lines.layout.against or rates is None:
        return
    reference = lines.words(lines.layout.against)
    over = "" if rates.years == 1 else f", {rates.years} years taken together"
    apart = [group for group in rates.groups if group.standing in STANDING_OUT]
    for group in apart:
        words = f"{_number(group)}, {group.standing.value}"
        yield Sentence(f"{lines.words(group.group.name)} beside {reference}{over}: {words}.")
    if not apart:
        yield Sentence(f"The numbers do not show that any group differs from {reference}{over}.")
    if rates.unknown.base:
        unknown = counted(rates.unknown.base, lines.measure.counts)
        yield Sentence(f"In no rate, because their group is not known: {unknown}.")


def _change(lines: TableLines, label: str) -> str:
    if len(lines.periods) < 2:
        return NOT_APPLICABLE
    now, before = (lines.value(label, lines.periods[at]) for at in (-1, -2))
    if now is None:
        return NOT_APPLICABLE
    if mark := next((mark_of(f) for f in (now, before) if f and not has_number(f)), ""):
        return mark
    earlier = [before] if before else []
    periods = lines.periods[-2].label, lines.periods[-1].label
    (found,) = changes_since(lines.measures, earlier, [now], *periods)
    size = f" of {found.difference.text}" if found.difference else ""
    moved = found.change in (Change.HIGHER, Change.LOWER)
    return f"{change_words(found.change)}{size if moved else ''}"


def _index(lines: TableLines, label: str) -> str:
    if label in (lines.layout.against, lines.layout.unknown):
        return NOT_APPLICABLE
    rates = _rates(lines)
    if rates is None:
        return _mark(lines)
    group = next(each for each in rates.groups if each.group.name == label)
    few = " (few)" if group.small else ""
    return f"{_number(group)}{', ' if group.index else ''}{group.standing.value}{few}"


def _number(group: RelativeRate) -> str:
    index = group.index
    if index is None:
        return ""
    return f"{index.estimate:.1f} ({index.lower:.1f} to {index.upper:.1f})"


def _rates(lines: TableLines) -> RelativeRates | None:
    """Compare the groups; None where any number is missing, since it could be worked back."""
    if lines.layout.against not in lines.labels:
        return None
    years = []
    for period in lines.periods:
        figures = {label: lines.value(label, period) for label in lines.labels}
        if not all(_known(figure) for figure in figures.values()):
            return None
        years.append(
            {
                label: Area(label, figure.numerator or 0, figure.denominator or 0)
                for label, figure in figures.items()
                if figure is not None
            }
        )
    unknown = frozenset({lines.layout.unknown})
    return relative_rates(years, lines.layout.against, unknown)


def _known(figure: Figure | None) -> bool:
    return figure is not None and has_number(figure) and figure.denominator is not None


def _mark(lines: TableLines) -> str:
    """Give the mark that says why the groups cannot be compared."""
    figures = [lines.value(label, p) for p in lines.periods for label in lines.labels]
    marks = (mark_of(figure) for figure in figures if figure and not has_number(figure))
    return next(marks, NOT_APPLICABLE)
