"""A checked document as one page that needs nothing beside itself."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from childfirst.marking.marks import WORST_FIRST, Mark, Piece, marks_of, pieces_of
from childfirst.proofing.document import Passage, Place, Role, Table
from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import Proof
from childfirst.publication.page.template import rendered, styles

HERE = Path(__file__).parent
WORDS = {
    Verdict.INCONSISTENT: ("Does not hold", "The numbers give something else."),
    Verdict.ROUNDING: ("Rounding", "Off by less than one in the last figure."),
    Verdict.UNVERIFIABLE: ("Cannot be checked", "The document does not hold what is needed."),
    Verdict.CONSISTENT: ("Holds", "The numbers give what the document says."),
}
Marks = dict[tuple[int, int, int], list[Mark]]


@dataclass(frozen=True)
class CellView:
    """A cell as the page shows it."""

    pieces: list[Piece]
    heads: bool


@dataclass(frozen=True)
class BlockView:
    """A passage or a table as the page shows it; `name` tells tables apart when listened to."""

    kind: str
    pieces: list[Piece]
    heads: list[list[CellView]]
    rows: list[list[CellView]]
    name: str = ""


@dataclass(frozen=True)
class VerdictView:
    """A verdict with its words and the marks that have it."""

    key: str
    title: str
    meaning: str
    marks: list[Mark]
    statements: int


def write_page(proof: Proof, path: Path) -> None:
    """Write the page of a checked document in UTF-8. Equal findings give equal bytes."""
    path.write_text(page_of(proof), encoding="utf-8", newline="\n")


def page_of(proof: Proof) -> str:
    """Give the page: no script, no address outside it, every text escaped."""
    marks = marks_of(proof)
    by_place: Marks = defaultdict(list)
    for mark in marks:
        by_place[mark.spot.block, mark.spot.row, mark.spot.column].append(mark)
    content = {
        "name": proof.document.name,
        "styles": styles(),
        "own_styles": (HERE / "marking.css").read_text(encoding="utf-8"),
        "statements": len(proof.findings),
        "verdicts": [_verdict(proof, each, marks) for each in WORST_FIRST],
        "unread": proof.document.unread,
        "marks": marks,
        "blocks": _blocks(proof, by_place),
    }
    return rendered("marked.html", content, HERE / "templates")


def _verdict(proof: Proof, verdict: Verdict, marks: list[Mark]) -> VerdictView:
    mine = [mark for mark in marks if mark.verdict is verdict]
    return VerdictView(verdict.value, *WORDS[verdict], mine, len(proof.having(verdict)))


def _blocks(proof: Proof, marks: Marks) -> list[BlockView]:
    views: list[BlockView] = []
    number = 0
    for at, block in enumerate(proof.document.blocks):
        if isinstance(block, Passage):
            views.append(BlockView(_kind(block), pieces_of(block, marks[at, -1, -1]), [], []))
            continue
        number += 1
        name = f"Table {number}: {block.title or _where(block.place)}".rstrip(": ")
        rows = _rows(block, at, marks)
        top = next((n for n, row in enumerate(rows) if not all(c.heads for c in row)), 0)
        views.append(BlockView("table", [], rows[:top], rows[top:], name))
    return views


def _rows(table: Table, at: int, marks: Marks) -> list[list[CellView]]:
    return [
        [
            CellView(pieces_of(cell, marks[at, row, column]), cell.heads)
            for column, cell in enumerate(cells)
        ]
        for row, cells in enumerate(table.rows)
    ]


def _where(place: Place) -> str:
    return f"page {place.page}" if place.page else place.sheet or ""


def _kind(passage: Passage) -> str:
    return {
        Role.HEADING: "heading",
        Role.LIST_ITEM: "item",
        Role.CAPTION: "caption",
        Role.NOTE: "note",
        Role.DESCRIPTION: "caption",
    }.get(passage.role, "paragraph")
