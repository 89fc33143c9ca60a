"""Slips planted in documents: what was written down of them, and where the documents differ."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path

from childfirst.proofing.document import Document, Passage, Spot, Table

TOKEN = re.compile(r"[\d.,]*\d|\w+|[^\w\s]")
LIKE = 0.5  # of two texts that are one, but for a slip
MOST = 0.7  # of the cells of tables that are one, but for slips
SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Change:
    """A piece of a passage or cell that differs from the clean document."""

    block: int
    row: int
    column: int
    start: int
    end: int
    text: str

    def touches(self, spot: Spot) -> bool:
        """Say whether some characters are those changed; of a cell any are."""
        if (spot.block, spot.row, spot.column) != (self.block, self.row, self.column):
            return False
        return spot.row >= 0 or (spot.start < self.end and self.start < spot.end)


@dataclass(frozen=True)
class Slip:
    """A slip as it was planted: the text that holds it, and what it should be."""

    document: str
    kind: str
    quote: str
    right: str

    def is_righted_by(self, suggestion: str) -> bool:
        """Say whether a suggestion has every word that should stand where others do."""
        wrong, right = TOKEN.findall(self.quote), TOKEN.findall(self.right)
        matcher = SequenceMatcher(None, wrong, right, autojunk=False)
        new = {
            word.lower()
            for tag, _, _, first, last in matcher.get_opcodes()
            if tag != "equal"
            for word in right[first:last]
        }
        return new <= set(TOKEN.findall(suggestion.lower()))

    def is_in(self, change: Change) -> bool:
        """Say whether a change is this slip's: in the text quoted, or in a cell of it."""
        quote, text = _plain(self.quote), _plain(change.text)
        if change.row >= 0:
            return bool(text) and (text in quote or quote in text)
        first = text.find(quote)
        start = len(_plain(change.text[: change.start]))
        end = len(_plain(change.text[: change.end]))
        return first >= 0 and first <= end and start <= first + len(quote)


def read_slips(path: Path) -> list[Slip]:
    """Read the slips of a folder."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return [Slip(**{name: row[name] for name in Slip.__annotations__}) for row in rows]


def changes_between(clean: Document, slipped: Document) -> list[Change]:
    """Give the pieces of the second document that the first has otherwise, or not at all.

    A text is compared with the one at its place, or with the likest where that is another's.
    """
    before = dict(_texts(clean))
    held = set(before.values())
    twins = {n: _twin(clean, each) for n, each in enumerate(slipped.blocks)}
    made = []
    for place, text in _texts(slipped):
        twin = twins[place[0]]
        if twin is not None:
            old = twin.rows[place[1]][place[2]].text
            made += [Change(*place, start, end, text) for start, end in _differences(old, text)]
        elif text not in held:
            old = before.get(place, "")
            old = old if _like(old, text) else _likest(text, held)
            made += [Change(*place, start, end, text) for start, end in _differences(old, text)]
    return made


def _twin(clean: Document, block: Passage | Table) -> Table | None:
    """Give the table of the clean document that has a table's shape and most of its cells."""
    if isinstance(block, Passage):
        return None
    tables = [each for each in clean.blocks if isinstance(each, Table)]
    likest = max(tables, key=lambda each: _share_alike(each, block), default=None)
    return likest if likest and _share_alike(likest, block) >= MOST else None


def _share_alike(one: Table, other: Table) -> float:
    """Give the share of cells with one text; nought for tables of different shapes."""
    if [len(row) for row in one.rows] != [len(row) for row in other.rows]:
        return 0
    cells = [(a.text, b.text) for x, y in zip(one.rows, other.rows, strict=True)
             for a, b in zip(x, y, strict=True)]  # fmt: skip
    return sum(a == b for a, b in cells) / max(len(cells), 1)


def _like(old: str, text: str) -> bool:
    return SequenceMatcher(None, old, text, autojunk=False).quick_ratio() >= LIKE


def _likest(text: str, held: set[str]) -> str:
    found = get_close_matches(text, held, n=1, cutoff=LIKE)
    return found[0] if found else ""


def _texts(document: Document) -> Iterator[tuple[tuple[int, int, int], str]]:
    """Give the text of every passage and cell with its place."""
    for number, block in enumerate(document.blocks):
        if isinstance(block, Passage):
            yield (number, -1, -1), block.text
        else:
            for row, cells in enumerate(block.rows):
                for column, cell in enumerate(cells):
                    yield (number, row, column), cell.text


def _differences(before: str, after: str) -> Iterator[tuple[int, int]]:
    """Give the offsets of the words of a text that another has not, or has elsewhere."""
    if before == after:
        return
    words = list(TOKEN.finditer(after))
    old = [found[0] for found in TOKEN.finditer(before)]
    matcher = SequenceMatcher(None, old, [word[0] for word in words], autojunk=False)
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag == "equal" or not words:
            continue
        first = min(first, len(words) - 1)
        yield words[first].start(), words[max(last - 1, first)].end()


def _plain(text: str) -> str:
    return SPACES.sub(" ", text.replace("*", "").replace("|", " ")).strip().lower()
