"""A document's tables and sentences against figures counted from our own record."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.proofing.against_the_record.entries import Layout, layouts_of
from childfirst.proofing.against_the_record.known_tables import Known, known_tables, own_area
from childfirst.proofing.document import Place, Spot
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.headings import periods_in
from childfirst.proofing.tables.model import Grid
from childfirst.proofing.tables.values import Value

FAMILY = "comparison"
RECORD = Place()  # figures of the record stand in no document
NOWHERE = Spot(-1)
MOST_LABELS = Decimal("0.6")  # of a table's rows that a measure must name to be its measure
TITLED = 0.5  # of a measure's title that a table's titles must say to be of its subject
MOST_EQUAL = 0.5  # of the numbers that must agree in a table with the measure's title
UNTITLED_EQUAL = 0.75  # and in one without, or in a document that does not name our area
FEWEST_EQUAL = 3  # numbers that must agree in such a document


@dataclass(frozen=True)
class Pair:
    """A cell of a document beside the figure of the record that it seems to print."""

    value: Value
    figure: Figure

    @property
    def equal(self) -> bool:
        """Say whether both are the same number."""
        number, right = self.value.number, number_of(self.figure)
        return number is not None and right is not None and right == number


def against_record(reading: Reading, figures: Sequence[Figure]) -> Iterator[Finding]:
    """Compare every table that a measure is recognised in with the record, cell by cell.

    A table is a measure's where its rows, or the columns beside its periods, have the names of
    the measure's lines, and half of its numbers, three quarters without the measure's title, are
    the record's. Where that is not so nothing is said: the table may count something else. That
    both have nobody tells nothing. Nor is anything said of a table whose titles name another
    area, or other years alone; and more must agree where the document does not name our area.
    """
    known = known_tables(figures)
    areas = {figure.area for figure in figures}
    ours = reading.names(own_area(figures))
    for grid in reading.grids:
        yield from map(_finding, _matched(reading, grid, known, areas, ours=ours))


def _matched(
    reading: Reading, grid: Grid, known: Sequence[Known], areas: Collection[str], *, ours: bool
) -> list[Pair]:
    """Give the pairs of the measure that fits a table's counts best, and its rates."""
    best: dict[bool, tuple[tuple[int, float], list[Pair]]] = {}
    titles = reading.titles(grid)
    about = reading.words.terms(titles)
    named = {area for area in areas if stems(area) and stems(area) <= about}
    years = [period for period in periods_in(titles) if period.dated]
    for layout in layouts_of(grid, titles):
        for table in known:
            if table.area and named and table.area not in named:
                continue
            pairs = [*_pairs(layout, table, years)]
            lines = sum(table.line(label) is not None for label in layout.labels)
            if not pairs or lines < MOST_LABELS * len(layout.labels):
                continue
            telling = [pair for pair in pairs if pair.value.number or number_of(pair.figure)]
            equal = sum(pair.equal for pair in telling)
            titled = reading.words.covered(table.title, about)
            least = MOST_EQUAL if ours and titled >= TITLED else UNTITLED_EQUAL
            if equal < (1 if ours else FEWEST_EQUAL) or equal < least * len(telling):
                continue
            score = (equal, titled)
            if table.rates not in best or score > best[table.rates][0]:
                best[table.rates] = score, pairs
    return [pair for _, pairs in best.values() for pair in pairs]


def _pairs(layout: Layout, table: Known, years: Sequence[Period]) -> Iterator[Pair]:
    for entry in layout.entries:
        line = table.line(entry.label)
        if line is None or entry.rate is not table.rates or entry.value.number is None:
            continue
        figure = table.figure(line, entry.period)
        dated = entry.period is not None and entry.period.dated
        if figure is not None and (dated or _within(figure, years)):
            yield Pair(entry.value, figure)


def _within(figure: Figure, years: Sequence[Period]) -> bool:
    """Say whether a figure is of the years that a table's titles name, if they name any."""
    own = periods_in(figure.period)[0]
    return not years or any(own.overlaps(year) for year in years)


def number_of(figure: Figure) -> Decimal | None:
    """Give a figure's number, or None where it has none to print."""
    value = figure.value
    return Decimal(value) if isinstance(value, int | Decimal) else None


def _finding(pair: Pair) -> Finding:
    number = number_of(pair.figure) or Decimal()
    right = f"{number.normalize():,f}"
    verdict = Verdict.CONSISTENT if pair.equal else Verdict.INCONSISTENT
    figure = pair.figure
    name = f"“{figure.category}” of {figure.area}"
    words = (
        f"The record has {right} {figure.unit} for {name} in {figure.period} "
        f"({figure.reference}, snapshot {figure.snapshot}), printed as {pair.value.text}."
    )
    return Finding(
        kind=FAMILY,
        place=pair.value.place,
        quote=pair.value.text,
        spot=pair.value.spot,
        operands=(Operand(number, figure.unit, RECORD, figure.reference, NOWHERE),),
        stated=pair.value.text,
        recomputed=right,
        verdict=verdict,
        explanation=words,
        suggestion="" if pair.equal else right,
    )
