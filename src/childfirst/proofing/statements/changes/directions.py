"""Words of direction against the rows they are said of: `X, Y and Z have decreased`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.changes.movements import Movement, contents_meant, movement
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.directions import Direction, directions
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding

FAMILY = "trend_word"
EVERY_STEP = {"quarters", "consistently", "steadily", "continually", "every", "each"}
WAYS = {1: "rose", -1: "fell", 0: "stayed the same"}
BETWEEN = {"margin", "gap", "difference", "ratio", "disparity", "excess", "balance", "pace"}
IN_SECTION = 1.0


def find(reading: Reading) -> Iterator[Finding]:
    """Check each direction told without numbers against the rows that it names."""
    for sentence in reading.sentences:
        for direction in directions(sentence):
            if not direction.has_number:
                yield from _checked(reading, direction)


def _checked(reading: Reading, direction: Direction) -> Iterator[Finding]:
    sentence = direction.sentence
    rows = lookup(reading).rows(direction.about, sentence.block, sentence.text)
    sure = [found for found in rows if found.fit >= SURE and found.near >= IN_SECTION]
    sure = [found for found in sure if not _is_between(direction, found.row.label)]
    if not sure:
        return
    mine = [found for found in sure if found.grid is sure[0].grid]
    between = tuple(item.period for item in sentence.periods() if item.period)
    moves: list[Movement] = []
    against: list[Movement] = []
    for found in mine:
        told = _movements(direction, found, between)
        if not told:
            return
        moves.append(told[0])
        if not any(_holds(direction, each) for each in told):
            against.append(told[0])
    verdict = Verdict.INCONSISTENT if against else Verdict.CONSISTENT
    yield _finding(direction, against or moves, verdict)


def _is_between(direction: Direction, label: str) -> bool:
    """Say whether it is the margin, gap or ratio of rows that moves, and not a row."""
    return bool(direction.words & BETWEEN - set(label.lower().split()))


def _movements(direction: Direction, found: Found, between: tuple[Period, ...]) -> list[Movement]:
    meant = contents_meant(set(direction.words), found)
    made = [movement(found.grid, found.row, contents, between) for contents in meant]
    return [each for each in made if each is not None]


def _holds(direction: Direction, each: Movement) -> bool:
    whole = {item.text for item in direction.sentence.items}
    if whole & EVERY_STEP and not each.steady:
        return False
    return each.sign == direction.sign


def _finding(direction: Direction, moves: list[Movement], verdict: Verdict) -> Finding:
    told = "; ".join(f"“{each.row.label}” {each.told()}" for each in moves)
    ways = ", ".join(
        WAYS[each.sign] if each.steady else f"{WAYS[each.sign]}, not at every step"
        for each in moves
    )
    operands = [operand_of(value) for each in moves for value in each.values]
    words = f"In the table, from the earliest on: {told} ({ways})."
    return finding(FAMILY, direction.sentence, direction.word, operands, ways, verdict, words)


TABLE = "Area\tCases 2021\tCases 2022\nAshby\t31\t44\nBarton\t57\t22\nNorthshire\t103\t158\n\n"
KIND = Kind(
    name="directions",
    family=FAMILY,
    claims="Something that a table holds rose, fell or stayed the same.",
    checks=(
        "The rows named in the clause are compared over the periods named, else over the whole "
        "table; of several every one must move so. Where a row has numbers and rates and the "
        "words ask for neither, one of them is enough. Aims and doubts are no statements."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}The cases in Ashby have increased.", ((6, "consistent"),)),
        Example(
            f"{TABLE}The number of cases in Ashby, Barton and Northshire has increased.",
            ((6, "inconsistent"),),
        ),
        Example(f"{TABLE}Barton has seen an increase in cases.", ((6, "inconsistent"),)),
        Example(f"{TABLE}The margin of Barton over Ashby has grown.", ()),
        Example(f"{TABLE}We aim that cases in Barton will have increased.", ()),
        Example(
            "Need\tQ4\tQ3\tQ2\tQ1\nHousing\t9\t14\t11\t15\nDebt\t8\t7\t6\t5\n\n"
            "Housing has decreased over the quarters. Debt increased over the quarters.",
            ((5, "inconsistent"), (5, "consistent")),
        ),
    ),
)
