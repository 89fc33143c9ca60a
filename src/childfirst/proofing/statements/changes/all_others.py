"""`All other groups remained the same`, against the rows that the paragraph does not name."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.changes.movements import NUMBERS, Movement, movement
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding

FAMILY = "comparison"
WAYS = {1: "rise", -1: "fall", 0: "no change"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check what is said of all other rows once two rows of a table were named."""
    before: dict[int, list[Sentence]] = {}
    for sentence in reading.sentences:
        told = before.setdefault(sentence.block, [])
        word = next((i for i in sentence.items if direction_of(i.text) is not None), None)
        texts = [item.text for item in sentence.items]
        if word is not None and texts[:2] in (["all", "other"], ["all", "others"]) and told:
            yield from _checked(reading, sentence, told, direction_of(word.text) or 0)
        told.append(sentence)


def _checked(
    reading: Reading, sentence: Sentence, told: list[Sentence], sign: int
) -> Iterator[Finding]:
    named = [row for each in told for row in _rows(reading, each)]
    if not named:
        return
    latest = _rows(reading, told[-1]) or named
    grid = max(latest, key=lambda each: (each.near, each.fit)).grid
    periods = tuple(i.period for i in told[-1].periods() if i.period)
    said = {id(found.row) for found in named if found.grid is grid}
    others = [row for row in grid.parts() if id(row) not in said]
    moves = [each for row in others if (each := movement(grid, row, NUMBERS, periods))]
    if len(said) < 1 or len(moves) < 2:
        return
    against = [each for each in moves if each.sign != sign]
    verdict = Verdict.INCONSISTENT if against else Verdict.CONSISTENT
    yield _finding(sentence, against or moves, verdict)


def _rows(reading: Reading, sentence: Sentence) -> list[Found]:
    rows = lookup(reading).rows(sentence.text, sentence.block)
    return [found for found in rows if found.fit >= SURE and stems(found.row.label)]


def _finding(sentence: Sentence, moves: list[Movement], verdict: Verdict) -> Finding:
    told = "; ".join(
        f"“{each.row.label}” from {each.values[0].text or '0'} to {each.values[-1].text or '0'}"
        for each in moves
    )
    ways = ", ".join(dict.fromkeys(WAYS[each.sign] for each in moves))
    operands = [operand_of(v) for each in moves for v in (each.values[-1], each.values[0])]
    words = f"Of the rows not named before: {told}."
    return finding(FAMILY, sentence, sentence.items[0], operands, ways, verdict, words)


TABLE = "Need\tQ2\tQ1\nHousing\t9\t14\nDebt\t8\t7\nFood\t3\t3\nHeating\t{}\t5\n\n"
TEXT = "Housing fell by 5 from Q1 to Q2. All other needs have {}."
KIND = Kind(
    name="all others",
    family=FAMILY,
    claims="All rows that were not named stayed the same, or moved one way.",
    checks=(
        "The table is the one of the rows named in the sentences before; the rows that are not "
        "named must each move as told between the periods last named."
    ),
    find=find,
    examples=(
        Example(TABLE.format(5) + TEXT.format("remained the same"), ((7, "inconsistent"),)),
        Example(
            TABLE.format(5).replace("8\t7", "7\t7") + TEXT.format("remained the same"),
            ((7, "consistent"),),
        ),
    ),
)
