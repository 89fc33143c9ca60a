"""Numbers that a sentence takes from a table, with their row and period."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, MONEY, Hedge
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.directions import NOT_TOLD
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.model import Content, RowRole
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, says

FAMILY = "comparison"
UNITS = {COUNT: (Content.COUNT,), MONEY: (Content.MONEY,)}
PART_OF = {"of", "whom", "which", "remaining", "other", "others", "further", "additional", "more"}
PLAIN = stems(
    "child children young people person known lived living had given received were told "
    "recorded identified reported seen open worked with needs have been victims pupils families"
)
IN_SECTION = 1.0
LEAST = 3  # smaller numbers are in every table


def find(reading: Reading) -> Iterator[Finding]:
    """Check numbers told with a row's label and a period against that cell."""
    for sentence in reading.sentences:
        for item in sentence.numbers():
            number = number_of(item)
            if number.unit in UNITS and number.value >= LEAST and number.upper is None:
                yield from _checked(reading, sentence, item)


def _checked(reading: Reading, sentence: Sentence, item: Item) -> Iterator[Finding]:
    period = _period(sentence)
    if period is None:
        return
    contents = UNITS[number_of(item).unit]
    rows = lookup(reading).rows(sentence.text, sentence.block)
    sure = [found for found in rows if found.fit >= SURE and found.near >= IN_SECTION]
    sure = sure or _only_row(reading, sentence)
    cells = [(found, cell) for found in sure if (cell := found.value(period, *contents))]
    right = [(found, cell) for found, cell in cells if _is(item, cell)]
    if right:
        yield _finding(sentence, item, *right[0], Verdict.CONSISTENT)
    elif _is_plain(sentence, item) and len({cell.number for _, cell in cells}) == 1:
        says_more = _more(reading, sentence, cells[0][0])
        if not says_more and not _elsewhere(reading, sentence, item, contents):
            yield _finding(sentence, item, *cells[0], Verdict.INCONSISTENT)


def _only_row(reading: Reading, sentence: Sentence) -> list[Found]:
    """Give the row that a sentence means without its label: the total, or the only row there is."""
    grids = reading.grids_in_section(sentence.block)
    if len(grids) != 1:
        return []
    rows = [row for row in grids[0].rows if row.role in (RowRole.PART, RowRole.TOTAL)]
    if len(rows) > 1:
        told = any(item.text == "total" for item in sentence.items)
        rows = [row for row in grids[0].totals() if told]
    return [Found(grids[0], row, SURE, IN_SECTION) for row in rows if len(rows) == 1]


def _period(sentence: Sentence) -> Period | None:
    """Give the only period of a sentence."""
    periods = [item.period for item in sentence.periods() if item.period]
    return periods[0] if len(periods) == 1 else None


def _is(item: Item, cell: Value) -> bool:
    number = number_of(item)
    if cell.number is None:
        return False
    return judged(number.value, cell.number, number.step, number.hedge) is Verdict.CONSISTENT


def _is_plain(sentence: Sentence, item: Item) -> bool:
    """Say whether the sentence tells this one number of the row and nothing of its parts."""
    texts = {each.text for each in sentence.items}
    moves = any(direction_of(each.text) is not None for each in sentence.items)
    alone = len(sentence.numbers()) == 1 and number_of(item).hedge is Hedge.NONE
    return alone and not moves and not texts & (PART_OF | NOT_TOLD | {"average", "over", "under"})


def _more(reading: Reading, sentence: Sentence, found: Found) -> frozenset[str]:
    """Give the words by which a sentence says more than the row and its table."""
    known = stems(found.row.label) | lookup(reading).about(found.grid) | PLAIN
    return reading.words.terms(sentence.text) - known


def _elsewhere(
    reading: Reading, sentence: Sentence, item: Item, contents: tuple[Content, ...]
) -> bool:
    """Say whether the number stands in some table of the section, under any label."""
    return any(
        row.values[index].number == number_of(item).value
        for grid in reading.grids_in_section(sentence.block)
        for row in grid.rows
        for index in grid.columns_of(*contents)
    )


def _finding(
    sentence: Sentence, item: Item, found: Found, cell: Value, verdict: Verdict
) -> Finding:
    words = f"“{found.row.label}” is {cell.text} at {cell.place}, told here as {says(item)}."
    return finding(
        FAMILY, sentence, item, (operand_of(cell),), cell.text, verdict, words, cell.text
    )


TABLE = "Need\tQ2\tQ1\nHousing\t19\t14\nDebt\t28\t17\n\n"
KIND = Kind(
    name="numbers of tables",
    family=FAMILY,
    claims="A sentence tells the number that a table has for a row and a period.",
    checks=(
        "The row's whole label and one period must be told, in the section of the table. It is "
        "wrong only where the sentence tells nothing else, no part of the row, and the number "
        "stands nowhere in the section's tables."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}In Q2 there were 19 children with housing needs.", ((5, "consistent"),)),
        Example(f"{TABLE}In Q2 there were 91 children with housing needs.", ((5, "inconsistent"),)),
        Example(
            "Need\tQ2\tQ1\nHousing\t19\t14\nDebt\t28\t17\nTotal\t47\t31\n\nIn Q2 the total was 74.",
            ((6, "inconsistent"),),
        ),
        Example(f"{TABLE}In Q2, of those with housing needs, 12 children were helped.", ()),
        Example(f"{TABLE}In Q2 there were 12 children at the housing office.", ()),
    ),
)
