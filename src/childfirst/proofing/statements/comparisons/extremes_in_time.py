"""The period in which something was highest or lowest, against its row in a table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.changes.movements import NUMBERS, RATES
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import SUPERLATIVES
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding

FAMILY = "rank"
SHAPES = (
    "was|were {word:superlative} in|during .. {when:period}",
    "{word:peaked} in|during .. {when:period}",
)
IN_SECTION = 1.0
Cells = list[tuple[Period, Value]]


def find(reading: Reading) -> Iterator[Finding]:
    """Check in which period the row named in a sentence was highest or lowest."""
    for sentence in reading.sentences:
        for match in matches_of_any(SHAPES, sentence.items):
            yield from _checked(reading, sentence, match["word"], match["when"])


def _checked(reading: Reading, sentence: Sentence, word: Item, when: Item) -> Iterator[Finding]:
    about = sentence.passage.text[sentence.items[0].start : word.start]
    rows = lookup(reading).rows(about, sentence.block)
    sure = [found for found in rows if found.fit >= SURE and found.near >= IN_SECTION]
    for found in sure[:1]:
        for contents in (NUMBERS, RATES):
            cells = _cells(found, contents)
            mine = [cell for period, cell in cells if when.period and period.could_be(when.period)]
            if len(mine) == 1 and len(cells) > 2:
                yield _finding(sentence, word, cells, mine[0])
                return


def _cells(found: Found, contents: tuple[Content, ...]) -> Cells:
    made: Cells = []
    for index in found.grid.columns_of(*contents):
        column, value = found.grid.columns[index], found.row.values[index]
        if column.period is not None and value.number is not None and not column.total:
            made.append((column.period, value))
    return made


def _finding(sentence: Sentence, word: Item, cells: Cells, mine: Value) -> Finding:
    highest = SUPERLATIVES.get(word.text, True)
    sizes = [cell.number or Decimal() for _, cell in cells]
    best = max(sizes) if highest else min(sizes)
    verdict = Verdict.CONSISTENT if mine.number == best else Verdict.INCONSISTENT
    told = ", ".join(cell.text for _, cell in cells)
    words = f"It was {mine.text} then; the numbers of the row are {told}."
    operands = [operand_of(mine), *(operand_of(cell) for _, cell in cells if cell is not mine)]
    return finding(FAMILY, sentence, word, operands, f"{best}", verdict, words)


TABLE = "Step\tQ1\tQ2\tQ3\nCalls\t42\t38\t51\nVisits\t39\t36\t30\n\n"
KIND = Kind(
    name="extremes in time",
    family=FAMILY,
    claims="Something was highest or lowest in such a period.",
    checks="The row's number of that period must be the largest or smallest of the row.",
    find=find,
    examples=(
        Example(f"{TABLE}Calls peaked in Q3.", ((5, "consistent"),)),
        Example(f"{TABLE}Visits were lowest in Q2.", ((5, "inconsistent"),)),
    ),
)
