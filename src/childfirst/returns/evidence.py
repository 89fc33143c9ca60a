"""What is behind a cell of the return: the measure, line and breakdown that its name means."""

from __future__ import annotations

from dataclasses import replace

from childfirst.measures.catalogue import YJB
from childfirst.measures.declaration import Measure
from childfirst.measures.lines import Line


def lines_behind(cell: str) -> list[tuple[Measure, Line]]:
    """Find the line of a figure such as `kpi1.suitable_end.order.yro`, as `evidence` takes it.

    Where the name ends in a value of a breakdown, the line is narrowed to that value.
    Gives nothing when no measure on the YJB basis has such a figure.
    """
    found = []
    for measure in YJB:
        for line in measure.lines:
            if cell == line.label:
                found.append((measure, line))
            elif cell.startswith(f"{line.label}."):
                found += [
                    (measure, replace(line, when=line.when & (breakdown.value == value)))
                    for breakdown in measure.breakdowns
                    for value in breakdown.values
                    if measure.cell(line.label, f"{breakdown.name}={value}") == cell
                ]
    return found
