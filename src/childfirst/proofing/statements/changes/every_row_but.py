"""That all rows of a table rose or fell, but for some: `calls fell in every ward except Ash`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.stems import stem, stems
from childfirst.proofing.quantities.rows_of_tables.rows_counted import (
    FAMILY,
    WAYS,
    judged_ways,
    says_no_more,
)
from childfirst.proofing.quantities.rows_of_tables.rows_of_clauses import rows_called_in
from childfirst.proofing.quantities.rows_of_tables.rows_up_or_down import Ways, moved
from childfirst.proofing.quantities.rows_of_tables.yardsticks import peers
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, texts_after
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.model import Grid

SHAPES = ("{every:every} ... {word:direction}", "{word:direction} in {every:every}")
NOT_TOLD = {
    "will", "would", "should", "aim", "if", "than", "by", "more", "least", "most", "not", "nor",
    "since",
}  # fmt: skip
BUT = {"but", "except", "excepting", "bar", "save", "excluding"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check what is said of every row against tables that tell nothing else."""
    for sentence in reading.sentences:
        if not NOT_TOLD & {item.text for item in sentence.items}:
            found = list(matches_of_any(SHAPES, sentence.items))
            for match in found[:1]:
                yield from _checked(reading, sentence, match)


def _checked(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Finding]:
    way, every = direction_of(match["word"].text), match["every"]
    noun = texts_after(sentence.items, every)[:1]
    for grid in reading.grids_in_section(sentence.block):
        called = stems(f"{grid.corner} {grid.title}") & {stem(text) for text in noun}
        if called and way and says_no_more(reading, sentence, grid):
            ways = list(moved(grid))
            right = [each for each in ways if _all_but(each, way, grid, sentence)]
            yield from judged_ways(sentence, every, ways, right, way, WAYS[way])


def _all_but(ways: Ways, way: int, grid: Grid, sentence: Sentence) -> bool:
    """Say whether the rows that did not go a way are those after `except`, or as many."""
    others = set(ways.ways) - ways.that_went(way)
    after = _excepted(sentence)
    told = [item.number.value for item in after if item.number and item.counts]
    if told:
        return told == [len(others)]
    text = " ".join(item.text for item in after)
    said = [row for row in peers(grid) if " ".join(row.label.lower().split()) in text]
    return others == set(said or rows_called_in(grid, after)) & set(peers(grid))


def _excepted(sentence: Sentence) -> tuple[Item, ...]:
    at = next((at for at, item in enumerate(sentence.items) if item.text in BUT), None)
    return () if at is None else sentence.items[at + 1 :]


TABLE = (
    "Ward\tCalls 2022\tCalls 2023\nAsh\t310\t331\nBirch\t412\t398\nCedar\t255\t255\n"
    "Dogwood\t377\t360\n\n"
)
KIND = Kind(
    name="every row but",
    family=FAMILY,
    claims="Every row of a table rose or fell, or every one but some.",
    checks=(
        "The rows must be called so by the corner or title of a table of the section, and the "
        "sentence may speak of nothing that the table does not. The rows that did not go that way, "
        "by some column of changes or two periods, must be those excepted, or as many."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Calls fell in every ward except Ash and Cedar.", ((7, "consistent"),)),
        Example(f"{TABLE}Calls went down in every ward but one.", ((7, "inconsistent"),)),
        Example(f"{TABLE}Every ward grew.", ((7, "inconsistent"),)),
        Example(f"{TABLE}Robbery went down in every ward but one.", ()),
    ),
)
