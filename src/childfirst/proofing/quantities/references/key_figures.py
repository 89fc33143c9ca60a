"""What is printed of a figure, and the figures that lead a document with their references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from childfirst.proofing.document import Cell, Passage, Place, Spot, Table
from childfirst.proofing.findings import Operand
from childfirst.proofing.quantities.references.reference_codes import CODE
from childfirst.proofing.reading import Reading

TOLD = re.compile(
    r"(?P<number>-?[\d,]+(?:\.\d+)?)(?: of (?P<whole>[\d,]+))?(?: \((?P<share>[\d.,]+)%\))?"
)
WHOLE = re.compile(r"[\d,]+")
NEAR = 60  # blocks before the references of key figures in which these stand


@dataclass(frozen=True)
class Printed:
    """A figure at one place: its number, what it is a share of, and the share, where printed."""

    label: str
    period: str
    number: Operand | None
    whole: Operand | None
    share: Operand | None


def key_figures(reading: Reading, table: Table, block: int) -> Iterator[tuple[str, Printed]]:
    """Give the figures that stand in a row each with one reference, or above it as a list."""
    for at, cells in enumerate(table.rows):
        codes = [cell.text for cell in cells if CODE.fullmatch(cell.text)]
        if len(codes) != 1 or len(cells) not in (3, 4):
            continue
        label, period = cells[0].text, cells[-2].text
        beside = cells[1].text, cells[1].place, Spot(block, at, 1)
        told = beside if len(cells) == 4 else _listed(reading, block, label, period)
        printed = _printed(label, period, *told) if told else None
        if printed is not None:
            yield codes[0], printed


def listed_figures(table: Table, block: int) -> Iterator[tuple[str, Printed]]:
    """Give the whole numbers of a list that has a column of references and one of values.

    Where it has a column of denominators, too, those are what they are parts of.
    """
    heads = [cell.text.lower() for cell in table.rows[0]] if table.rows else []
    if not {"reference", "value"} <= set(heads):
        return
    for at, cells in enumerate(table.rows[1:], 1):
        texts = [cell.text for cell in cells]
        reference = dict(zip(heads, texts, strict=False)).get("reference", "")
        told = {
            head: _operand(cell, Spot(block, at, column, 0, len(cell.text)))
            for column, (head, cell) in enumerate(zip(heads, cells, strict=False))
            if WHOLE.fullmatch(cell.text)
        }
        if CODE.fullmatch(reference) and "value" in told:
            yield reference, Printed("", "", told["value"], told.get("denominator"), None)


def _operand(cell: Cell, spot: Spot) -> Operand:
    return Operand(Decimal(cell.text.replace(",", "")), "", cell.place, cell.text, spot)


def _listed(
    reading: Reading, block: int, label: str, period: str
) -> tuple[str, Place, Spot] | None:
    """Give the text told under a label with a period in brackets, in the list before a block.

    Where it is a link, the label may stand in it again, for those who hear links alone.
    """
    blocks = reading.document.blocks
    for at in range(max(block - NEAR, 0), block - 1):
        name, told = blocks[at], blocks[at + 1]
        if isinstance(name, Passage) and isinstance(told, Passage) and name.text == label:
            text = told.text.removesuffix(f" ({period})")
            if text != told.text:
                return text.partition(f", {label}")[0], told.place, Spot(at + 1)
    return None


def _printed(label: str, period: str, text: str, place: Place, spot: Spot) -> Printed | None:
    found = TOLD.fullmatch(text)
    if found is None:
        return None

    def operand(name: str, unit: str = "") -> Operand | None:
        if not found[name]:
            return None
        here = replace(spot, start=found.start(name), end=found.end(name))
        value = Decimal(found[name].replace(",", ""))
        return Operand(value, unit, place, f"{found[name]}{unit}", here)

    return Printed(label, period, operand("number"), operand("whole"), operand("share", "%"))
