"""How many, or which, of a table's rows rose or fell: `three of the five`, `the only ones to`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.rows_of_tables.rows_counted import (
    FAMILY,
    WAYS,
    Counted,
    counted,
    judged_ways,
)
from childfirst.proofing.quantities.rows_of_tables.rows_of_clauses import rows_called_in
from childfirst.proofing.quantities.rows_of_tables.rows_up_or_down import moved
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.sentences.vocabulary import direction_of

COUNTED = (
    "{told:count} of [the|these|our|all] {among:count} ... {word:direction}",
    "{word:direction} in {told:count} of [the|these|our|all] {among:count}",
    "{told:count} .. {word:direction}",
)
ONLY = "was|were|is|are [the] {only:only} ... to|where|whose|with|that ... {word:direction}"
NO_CHANGE = {"higher", "lower", "level", "same", "stable", "steady"}  # but a comparison
NOT_COUNTED = {
    "both", "each", "every", "again", "consistently", "will", "would", "should", "aim", "if",
    "than", "by", "more", "least", "most", "not", "except", "since",
}  # fmt: skip


def find(reading: Reading) -> Iterator[Finding]:
    """Check each number of rows, and each row called the only one, against the tables near it."""
    for sentence in reading.sentences:
        texts = {item.text for item in sentence.items}
        if not NOT_COUNTED & texts:
            for each in counted(sentence, COUNTED):
                if each.word.text not in NO_CHANGE:
                    yield from _counted(reading, each)
            for match in matches(ONLY, sentence.items):
                yield from _only(reading, sentence, match)


def _counted(reading: Reading, each: Counted) -> Iterator[Finding]:
    """Judge how many rows went one way."""
    way = direction_of(each.word.text) or 0
    ways = [ways for grid in each.grids(reading) for ways in moved(grid)]
    right = [each_way for each_way in ways if each.value == len(each_way.that_went(way))]
    yield from judged_ways(each.sentence, each.told, ways, right, way, WAYS[way])


def _only(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Finding]:
    """Judge whether the rows named before `the only` are all that went one way."""
    way = direction_of(match["word"].text) or 0
    before = tuple(item for item in sentence.items if item.start < match["only"].start)
    grids = [
        grid for grid in reading.grids_in_section(sentence.block) if rows_called_in(grid, before)
    ]
    if len(grids) == 1 and match["word"].text not in NO_CHANGE:
        named = set(rows_called_in(grids[0], before))
        ways = list(moved(grids[0]))
        right = [each for each in ways if named == each.that_went(way)]
        yield from judged_ways(sentence, match["only"], ways, right, way, WAYS[way])


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
        "periods, without those that others are compared with. The number told must be one of all "
        "rows of the table, or of what its corner or title calls them; in another section of both. "
        "Rows called the only ones must be those."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Two of the four wards recorded a fall.", ((7, "consistent"),)),
        Example(f"{TABLE}Three of the four wards saw calls go down.", ((7, "inconsistent"),)),
        Example(f"{TABLE}Calls rose in two of the four wards.", ((7, "inconsistent"),)),
        Example(
            f"{TABLE}Two wards went up and two went down.", ((7, "inconsistent"), (7, "consistent"))
        ),
        Example(f"{TABLE}Ash was the only ward to see a rise.", ((7, "consistent"),)),
        Example(f"{TABLE}Birch was the only ward to go down.", ((7, "inconsistent"),)),
        Example(f"{TABLE}Two of the four wards fell by more than ten.", ()),
    ),
)
