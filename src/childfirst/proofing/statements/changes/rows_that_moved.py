"""How many, or which, of a table's rows rose or fell: `three of the five`, `the only ones to`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.phrases.stems import stem, stems
from childfirst.proofing.quantities.changes.changes_listed import Moved, moved
from childfirst.proofing.quantities.rows_of_tables.rows_called import rows_in
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.model import Grid
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.wording import finding

FAMILY = "comparison"
WAYS = {1: "rose", -1: "fell", 0: "stayed the same"}
COUNTED = (
    "{told:count} of [the|these|our|all] {among:count} ... {move:direction}",
    "{told:count} .. {move:direction}",
)
ONLY = "was|were|is|are [the] {only:only} ... to|where|whose|with|that ... {move:direction}"
NO_CHANGE = {"higher", "lower", "level", "same", "stable", "steady"}  # but a comparison
NOT_ASKED = {
    "both", "each", "every", "again", "consistently", "will", "would", "should", "aim", "if",
    "than", "by", "more", "least", "most", "not", "except", "since",
}  # fmt: skip
Fits = Callable[[Moved, int], bool]


def find(reading: Reading) -> Iterator[Finding]:
    """Check each number of rows, and each row called the only one, against the tables near it."""
    for sentence in reading.sentences:
        if NOT_ASKED & {item.text for item in sentence.items}:
            continue
        seen: set[int] = set()
        for shape in COUNTED:
            for match in matches(shape, sentence.items):
                if match["told"].start not in seen and _is_plain(match):
                    seen |= {match[name].start for name in ("told", "among") if name in match}
                    yield from _counted(reading, sentence, match)
        for match in matches(ONLY, sentence.items):
            yield from _only(reading, sentence, match)


def _is_plain(match: Match) -> bool:
    return number_of(match["told"]).hedge is Hedge.NONE and match["move"].text not in NO_CHANGE


def _counted(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Finding]:
    """Judge how many rows went one way, of as many as are told, or of what the rows are called."""
    told = number_of(match["told"]).value
    among = number_of(match["among"]).value if "among" in match else None
    grids = [
        grid
        for grid in _near(reading, sentence)
        if among == len(grid.listed()) or (among is None and _are_called(grid, sentence, match))
    ]
    yield from _judged(
        sentence, match, match["told"], grids, lambda each, way: told == len(each.that_went(way))
    )


def _only(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Finding]:
    """Judge whether the rows named before `the only` are all that went one way."""
    before = tuple(item for item in sentence.items if item.start < match["only"].start)
    grids = [grid for grid in _near(reading, sentence) if rows_in(grid, before)]
    if len(grids) == 1 and match["move"].text not in NO_CHANGE:
        named = set(rows_in(grids[0], before))
        yield from _judged(
            sentence, match, match["only"], grids, lambda each, way: named == each.that_went(way)
        )


def _judged(
    sentence: Sentence, match: Match, stated: Item, grids: list[Grid], fits: Fits
) -> Iterator[Finding]:
    """Give a finding: sound where one way of reading the tables holds."""
    way = direction_of(match["move"].text) or 0
    ways = [each for grid in grids for each in moved(grid)]
    right = [each for each in ways if fits(each, way)]
    if ways:
        each = (right or ways)[0]
        rows = each.that_went(way)
        labels = ", ".join(f"“{row.label}”" for row in each.ways if row in rows)
        words = f"In the table {len(rows)} of {len(each.ways)} {WAYS[way]}: {labels or 'none'}."
        operands = [operand_of(value) for held in each.values.values() for value in held]
        verdict = Verdict.CONSISTENT if right else Verdict.INCONSISTENT
        yield finding(FAMILY, sentence, stated, operands, str(len(rows)), verdict, words)


def _near(reading: Reading, sentence: Sentence) -> list[Grid]:
    section = reading.section(sentence.block)
    return [grid for grid in reading.grids if grid.block in section]


def _are_called(grid: Grid, sentence: Sentence, match: Match) -> bool:
    """Say whether the noun after the number, or the one before it, is what rows are called."""
    after = [i.text for i in sentence.items if i.start >= match["told"].end][:1]
    first = [i.text for i in sentence.items[1:2] if sentence.items[0].number is not None]
    nouns = {stem(text) for text in (*after, *first)}
    few = number_of(match["told"]).value <= len(grid.listed())
    return few and bool(stems(f"{grid.corner} {grid.title}") & nouns)


TABLE = (
    "Ward\tCalls 2022\tCalls 2023\nAsh\t310\t331\nBirch\t412\t398\nCedar\t255\t255\n"
    "Dogwood\t377\t360\n\n"
)
KIND = Kind(
    name="rows that moved",
    family=FAMILY,
    claims="So many of the rows of a table rose or fell, or these were the only ones to do so.",
    checks=(
        "The rows that went that way are counted, by every column of changes and every two "
        "periods. The number told must be one of all rows of the table, or of what its corner or "
        "title calls them; rows called the only ones must be those."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Two of the four wards recorded a fall.", ((7, "consistent"),)),
        Example(f"{TABLE}Three of the four wards saw calls go down.", ((7, "inconsistent"),)),
        Example(
            f"{TABLE}Two wards went up and two went down.", ((7, "inconsistent"), (7, "consistent"))
        ),
        Example(f"{TABLE}Ash was the only ward to see a rise.", ((7, "consistent"),)),
        Example(f"{TABLE}Birch was the only ward to go down.", ((7, "inconsistent"),)),
        Example(f"{TABLE}Two of the four wards fell by more than ten.", ()),
    ),
)
