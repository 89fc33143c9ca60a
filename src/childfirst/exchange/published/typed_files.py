"""The two forms of a typed series: a table, or YAML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from childfirst.exchange import limits
from childfirst.exchange.naming import normalised
from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.typed_columns import Typed, check_columns, looks_typed_in
from childfirst.exchange.reading.text import decoded
from childfirst.exchange.remarks import Place, Remarks

SHARED = ("source", "data_date")
"""What may be said once, above the values of a YAML file."""


def typed_table(grid: Grid, remarks: Remarks) -> list[Typed] | None:
    """Give the values of a grid whose first row names the columns; None when it is none."""
    if not grid.cells or not looks_typed_in(grid.cells[0]):
        return None
    names = grid.cells[0]
    if not check_columns(names, grid.place, grid.numbers[0], remarks):
        return []
    columns = [normalised(name) for name in names]
    return [
        Typed(line, dict(zip(columns, cells, strict=True)))
        for cells, line in zip(grid.cells[1:], grid.numbers[1:], strict=True)
        if any(cells)
    ]


def typed_yaml(data: bytes, place: Place, remarks: Remarks) -> list[Typed]:
    """Give the values of a YAML file: a list, or `values` with a source and day for all."""
    text = decoded(data, place, remarks) if len(data) <= limits.DESCRIPTION_BYTES else None
    root = _root(text, place, remarks) if text is not None else None
    if root is None:
        if not remarks.findings:
            _refuse_shape(place, remarks)
        return []
    shared: dict[str, str] = {}
    values: yaml.Node | None = root
    if isinstance(root, yaml.MappingNode):
        named = {key.value: node for key, node in root.value}
        values = named.pop("values", None)
        shared = {key: node.value for key, node in named.items() if key in SHARED}
        if set(named) - set(SHARED):
            values = None
    if not isinstance(values, yaml.SequenceNode):
        _refuse_shape(place, remarks)
        return []
    return list(_typed(values, shared, place, remarks))


def _typed(
    values: yaml.SequenceNode, shared: dict[str, str], place: Place, remarks: Remarks
) -> Iterator[Typed]:
    for node in values.value:
        line = node.start_mark.line + 1
        pairs = list(node.value) if isinstance(node, yaml.MappingNode) else []
        plain = all(isinstance(part, yaml.ScalarNode) for pair in pairs for part in pair)
        if not pairs or not plain:
            _refuse_shape(place, remarks, line)
            continue
        cells = {**shared, **{key.value: value.value.strip() for key, value in pairs}}
        if check_columns(list(cells), place, line, remarks):
            yield Typed(line, {normalised(name): value for name, value in cells.items()})


def _root(text: str, place: Place, remarks: Remarks) -> Any:
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        _refuse_shape(place, remarks, mark.line + 1 if mark else None)
        return None


def _refuse_shape(place: Place, remarks: Remarks, line: int | None = None) -> None:
    remarks.refuse(
        place,
        found="no list of values",
        expected="YAML: source, data_date and values, each with indicator, area, period, value, "
        "unit",
        remedy="Write it like the example in docs/published.md.",
        row=line,
    )
