"""What a picture is said to show, against the table beside it: `Girls: Q1 12, Q2 15 and Q3 9`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.chart_words import NumberOfRow, told_of_rows
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence, number_of
from childfirst.proofing.tables.model import Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, says

FAMILY = "comparison"
FEWEST = 3  # numbers of a picture that its table has before another one is called wrong
NEAR = 8  # blocks between a picture and its table
BEGINS = 40  # characters in which words for a picture say that they are
PICTURES = {"chart", "graph", "diagram"}
REFERS = {"table", "numbers"}

Pair = tuple[NumberOfRow, list[Value]]


def find(reading: Reading) -> Iterator[Finding]:
    """Check the numbers that words tell of a picture's lines against the rows of a table."""
    charts: dict[int, list[Sentence]] = defaultdict(list)
    for each in reading.descriptions + tuple(filter(_is_of_chart, reading.sentences)):
        charts[each.block].append(each)
    for block, sentences in charts.items():
        refers = any({item.text for item in each.items} >= REFERS for each in sentences)
        for grid in _beside(reading, block):
            told = [each for sentence in sentences for each in told_of_rows(sentence, grid)]
            pairs = [(each, cells) for each in told if (cells := each.cells(grid))]
            if pairs and _is_meant(pairs, refers):
                yield from (_finding(*pair) for pair in pairs)
                break


def _is_of_chart(sentence: Sentence) -> bool:
    """Say whether a passage begins as the words for a picture do: `Bar chart: …`."""
    first = sentence.passage.text[:BEGINS].lower().replace(":", " ").split()
    return bool(PICTURES & set(first))


def _beside(reading: Reading, block: int) -> list[Grid]:
    """Give the tables of a picture's section, the nearest first."""
    near = [g for g in reading.grids_in_section(block) if abs(g.block - block) <= NEAR]
    return sorted(near, key=lambda each: abs(each.block - block))


def _is_meant(pairs: list[Pair], refers: bool) -> bool:
    """Say whether a table is that of a picture: most of the numbers told are in their cells.

    Where the words say that the table has the numbers, half are enough, or the only one.
    """
    right = sum(any(_is(told, cell) for cell in _row(told, cells)) for told, cells in pairs)
    if refers:
        return right * 2 >= len(pairs) or len(pairs) == 1
    return right >= FEWEST and right * 4 >= len(pairs) * 3


def _is(told: NumberOfRow, cell: Value) -> bool:
    number = number_of(told.item)
    if cell.number is None:
        return False
    return judged(number.value, cell.number, number.step, number.hedge) is Verdict.CONSISTENT


def _row(told: NumberOfRow, cells: list[Value]) -> list[Value]:
    """Give the cells that a number is likely to be, and then the others of its row."""
    return [*cells, *(cell for cell in told.row.values if cell not in cells)]


def _finding(told: NumberOfRow, cells: list[Value]) -> Finding:
    same = [cell for cell in _row(told, cells) if _is(told, cell)]
    cell = (same or cells)[0]
    verdict = Verdict.CONSISTENT if same else Verdict.INCONSISTENT
    words = f"“{told.row.label}” is {cell.text} at {cell.place}, drawn here as {says(told.item)}."
    return finding(
        FAMILY, told.sentence, told.item, (operand_of(cell),), cell.text, verdict, words, cell.text
    )


TABLE = "Group\tQ1\tQ2\tQ3\nGirls\t12\t15\t9\nBoys\t31\t28\t40\n"
KIND = Kind(
    name="charts in words",
    family=FAMILY,
    claims="The words for a picture tell the numbers that the table beside it has.",
    checks=(
        "The lines are found by the names of the rows, word for word, the columns by the period. "
        "A number is called wrong where three others and most are the table's, or where the "
        "words say that the table has the numbers."
    ),
    find=find,
    examples=(
        Example(
            f"Bar chart by quarter. Girls: Q1 12, Q2 15 and Q3 9. Boys: Q1 31, Q2 82 and Q3 40."
            f"\n\n{TABLE}",
            (
                (1, "consistent"), (1, "consistent"), (1, "consistent"), (1, "consistent"),
                (1, "inconsistent"), (1, "consistent"),
            ),
        ),
        Example(
            f"Bar chart by quarter. Girls: Q1 12, Q2 15, Q3 9 and Others, no longer 4. The table "
            f"has the numbers.\n\n{TABLE}",
            ((1, "consistent"), (1, "consistent"), (1, "consistent")),
        ),
        Example(f"Line chart of targets. Girls: Q1 14, Q2 15 and Q3 16.\n\n{TABLE}", ()),
    ),
)  # fmt: skip
