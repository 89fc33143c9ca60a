"""Rows of a table that a sentence counts or names: `three of the five wards`, `every ward but Ash`.

What is said of them, that they rose or lie above a mark, is a way for each row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.phrases.stems import stem, stems
from childfirst.proofing.quantities.rows_of_tables.rows_up_or_down import Ways
from childfirst.proofing.quantities.rows_of_tables.yardsticks import peers
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.model import Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding

FAMILY = "comparison"
WAYS = {1: "rose", -1: "fell", 0: "stayed the same"}
PLAIN = stems(
    "recorded saw see seen had show showed grew went met were three children number numbers while "
    "although but two four five six seven both same again now but except excepting bar save "
    "excluding every each"
)


@dataclass(frozen=True)
class Counted:
    """So many rows, of so many where it says so; `word` says what of them."""

    sentence: Sentence
    told: Item
    among: Item | None
    word: Item

    @property
    def value(self) -> Decimal:
        """Give how many rows are told."""
        return number_of(self.told).value

    @property
    def noun(self) -> frozenset[str]:
        """Give what the rows are called, right after the last number or the one it is part of."""
        items = self.sentence.items
        after = [i.text for i in items if i.start >= (self.among or self.told).end][:2]
        first = [i.text for i in items[1:2] if items[0].number is not None and not self.among]
        return frozenset(stem(text) for text in (*after[:1], *first, *after[1:]))

    def grids(self, reading: Reading) -> list[Grid]:
        """Give the tables whose rows may be counted: of as many rows, or of rows so called.

        A table of another section must be called so, and say all that the sentence says.
        """
        near = reading.grids_in_section(self.sentence.block)
        if self.among is None:
            return [g for g in near if self.value <= len(g.listed()) and _is_called(g, self.noun)]
        total = number_of(self.among).value
        fits = [g for g in reading.grids if total in (len(g.listed()), len(peers(g)))]
        here = [g for g in fits if g in near]
        return here or [
            g for g in fits if _is_called(g, self.noun) and says_no_more(reading, self.sentence, g)
        ]


def counted(sentence: Sentence, shapes: Iterable[str]) -> Iterator[Counted]:
    """Give the counts of rows that some shapes find, each number once."""
    seen: set[int] = set()
    for match in matches_of_any(shapes, sentence.items):
        told = match["told"]
        if told.start not in seen and not number_of(told).hedge:
            seen |= {match[name].start for name in ("told", "among") if name in match}
            yield Counted(sentence, told, match.get("among"), match["word"])


def _is_called(grid: Grid, nouns: frozenset[str]) -> bool:
    return bool(stems(f"{grid.corner} {grid.title}") & nouns)


def says_no_more(reading: Reading, sentence: Sentence, grid: Grid) -> bool:
    """Say whether a sentence speaks of nothing but what a table's titles, headings, rows say."""
    headings = " ".join(column.heading for column in grid.columns)
    labels = " ".join(row.label for row in grid.rows)
    known = stems(f"{reading.titles(grid)} {headings} {labels}") | PLAIN
    told = [i.text for i in sentence.items if not (i.number or i.period) and _tells(i)]
    return stems(" ".join(told)) <= known


def _tells(item: Item) -> bool:
    return direction_of(item.text) is None


def judged_ways(
    sentence: Sentence, stated: Item, ways: list[Ways], right: list[Ways], way: int, how: str
) -> Iterator[Finding]:
    """Give a finding where there are ways: sound where some of them are right."""
    if ways:
        each = (right or ways)[0]
        rows = each.that_went(way)
        labels = ", ".join(f"“{row.label}”" for row in each.ways if row in rows)
        words = f"In the table {len(rows)} of {len(each.ways)} {how}: {labels or 'none'}."
        operands = [operand_of(value) for held in each.values.values() for value in held]
        verdict = Verdict.CONSISTENT if right else Verdict.INCONSISTENT
        yield finding(FAMILY, sentence, stated, operands, str(len(rows)), verdict, words)
