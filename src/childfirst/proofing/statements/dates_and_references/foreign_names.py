"""Numbers of one table called by the name of another: copied sentences."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import lookup
from childfirst.proofing.quantities.rows_of_tables.tables_named import grids_named_in
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, says

FAMILY = "comparison"
NEAR = 8  # blocks after a table in which the text about it stands
AFTER, BEFORE = 6, 4  # words around a number in which it is named
LEAST = 10  # a smaller number may be in a table by chance


def find(reading: Reading) -> Iterator[Finding]:
    """Check what the numbers of a table are called in the text that speaks of it."""
    names = {grid.block: _names(reading, grid) for grid in reading.grids}
    for sentence in reading.sentences:
        grid = _spoken_of(reading, sentence)
        if grid is None or not names[grid.block]:
            continue
        foreign = frozenset().union(*names.values()) - _all_words(reading, grid)
        yield from _sentence(sentence, grid, foreign)


def _names(reading: Reading, grid: Grid) -> frozenset[str]:
    """Give the words that say what the numbers of a table count."""
    headings = " ".join(grid.columns[i].heading for i in grid.columns_of(Content.COUNT))
    heading = reading.words.terms(headings)
    return frozenset(word for word in heading if word not in stems(GENERAL))


GENERAL = "children child young people number total change cases january december april march"


def _all_words(reading: Reading, grid: Grid) -> frozenset[str]:
    near = reading.titles(grid)
    columns = " ".join(column.heading for column in grid.columns)
    return reading.words.terms(f"{near} {columns} {' '.join(row.label for row in grid.rows)}")


def _spoken_of(reading: Reading, sentence: Sentence) -> Grid | None:
    """Give the table that a paragraph names, or `the table` above it."""
    named = grids_named_in(reading, sentence.passage.text)
    if named:
        return named[0]
    grid = lookup(reading).nearest(sentence.text, sentence.block)
    speaks = "the table " in f"{sentence.passage.text.lower()} "
    return grid if grid and speaks and 0 < sentence.block - grid.block <= NEAR else None


def _sentence(sentence: Sentence, grid: Grid, foreign: frozenset[str]) -> Iterator[Finding]:
    items = sentence.items
    for index, item in enumerate(items):
        number = item.number
        if number is None or not item.counts or number.unit != COUNT or number.value < LEAST:
            continue
        value = _cell(grid, item)
        if value is None:
            continue
        for other in items[index + 1 : index + 1 + AFTER]:
            if other.number is not None or other.text in (",", "(", "."):
                break
            if stems(other.text) & foreign:
                yield _finding(sentence, item, other, value, grid)
                break


def _cell(grid: Grid, item: Item) -> Value | None:
    for row in grid.rows:
        for index in grid.columns_of(Content.COUNT):
            if row.values[index].number == number_of(item).value:
                return row.values[index]
    return None


def _finding(sentence: Sentence, item: Item, name: Item, value: Value, grid: Grid) -> Finding:
    column = next(
        grid.columns[i] for row in grid.rows for i, each in enumerate(row.values) if each is value
    )
    words = (
        f"{says(item)} is called “{sentence.quote(name, name)}”, but the table counts "
        f"“{column.heading}”."
    )
    return finding(
        FAMILY, sentence, name, (operand_of(value),), column.heading, Verdict.INCONSISTENT, words
    )


KIND = Kind(
    name="foreign names",
    family=FAMILY,
    claims="The numbers of a table are called what the table counts.",
    checks=(
        "A number that stands in the table spoken of must not be called by a word that heads the "
        "numbers of another table and stands nowhere in this one."
    ),
    find=find,
    examples=(
        Example(
            "Area\tEvictions 2021\tEvictions 2022\nAshby\t31\t44\nBarton\t22\t57\n\nTable 1\n\n"
            "Area\tAdoptions 2021\tAdoptions 2022\nAshby\t14\t16\nBarton\t12\t19\n\nTable 2\n\n"
            "Table 2 shows that Ashby had 14 evictions and Barton 12 adoptions.",
            ((13, "inconsistent"),),
        ),
    ),
)
