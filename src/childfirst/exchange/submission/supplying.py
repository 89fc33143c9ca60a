"""Supplies what our record asks for and the national items do not have: keys, groups, names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from childfirst.exchange.remarks import Remarks
from childfirst.exchange.submission.positions import Position, Row
from childfirst.exchange.submission.shape import shape


def supply(rows: Iterable[Row], remarks: Remarks) -> None:
    """Fill in what a document does not say, where `shape.yaml` says what it is otherwise.

    A key is that of the child or item around the row and its number there, so that the
    same document gives the same keys. What was filled in is noted, once for each item.
    """
    numbers: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        described = shape().described.tables[row.position.entry.name]
        around = tuple(row.values[name].strip() for name in row.position.inherited)
        numbers[row.position.entry.name, *around] += 1
        supplied = {
            name: next((each.value for each in cases if each.holds(row.values)), "")
            for name, cases in described.otherwise.items()
        }
        if described.numbered:
            number = numbers[row.position.entry.name, *around]
            supplied[described.numbered] = "-".join((*around, str(number)))
        for name, value in supplied.items():
            if value and not row.values[name].strip():
                row.values[name] = value
                remarks.note(_notice(row.position, name))


def _notice(position: Position, name: str) -> str:
    return f"The item {position.shown(name)} was not given everywhere, and was supplied."
