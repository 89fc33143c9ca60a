"""A matrix of what comes together: a square for each pair of lines, each line on the diagonal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from childfirst.publication.charts.specification import JSON, WIDTH, chart, wrapped
from childfirst.publication.charts.style import INK
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Table
from childfirst.publication.words.statuses import has_number
from childfirst.publication.words.wording import joined

AND = " + "
SQUARE = 58
DOWN_WRAP, ACROSS_WRAP = 30, 12  # letters of a name before it takes another line
LIGHT, DARK = "#f3f6f8", "#12436D"


@dataclass(frozen=True)
class Pair:
    """A square: two names, the same twice for a line alone, and its number as printed.

    `value` is None where there is no number to draw.
    """

    one: str
    other: str
    value: float | None
    words: str

    @property
    def told(self) -> str:
        """The square as read out."""
        name = self.one if self.one == self.other else f"{self.one} with {self.other}"
        return f"{name} {self.words}"


def pairs_of(table: Table) -> list[Pair]:
    """Give a square for each line of the latest period, named `A + B` or `A`; none of one name."""
    latest = table.periods[-1].label
    found = []
    for row in table.rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            if cell.shows is Shows.VALUE and column.group == latest and cell.figure:
                one, _, other = row.words.partition(AND)
                value = float(cell.figure.value or 0) if has_number(cell.figure) else None
                found.append(Pair(one, other or one, value, cell.text))
    return found if any(pair.value for pair in found) else []


def matrix(pairs: Sequence[Pair]) -> JSON:
    """Draw the squares below the diagonal, the darker the more, each with its number."""
    names = list(dict.fromkeys(pair.one for pair in pairs))
    most = max(pair.value or 0 for pair in pairs)
    rows = [
        {
            "across": wrapped(pair.one, ACROSS_WRAP),
            "down": wrapped(pair.other, DOWN_WRAP),
            "value": pair.value or 0,
            "words": pair.words,
            "dark": (pair.value or 0) > most / 2,
        }
        for pair in pairs
    ]
    split = {"labelExpr": "split(datum.label, '\\n')", "domain": False, "labelLimit": 300}
    down = {
        "field": "down",
        "type": "nominal",
        "sort": [wrapped(name, DOWN_WRAP) for name in names],
        "axis": {**split, "labelPadding": 8},
    }
    across = {
        "field": "across",
        "type": "nominal",
        "sort": [wrapped(name, ACROSS_WRAP) for name in names],
        "axis": {**split, "labelAngle": 0, "orient": "bottom", "labelPadding": 8},
    }
    scale = {"domain": [0, most], "range": [LIGHT, DARK]}
    shade = {"type": "quantitative", "field": "value", "legend": None, "scale": scale}
    letters = {"condition": {"test": "datum.dark", "value": "white"}, "value": INK}
    size = {"width": min(WIDTH - 200, len(names) * SQUARE * 2), "height": {"step": SQUARE}}
    layers = [
        {"mark": {"type": "rect", "stroke": "white"}, "encoding": {"color": shade}},
        {"mark": "text", "encoding": {"text": {"field": "words"}, "color": letters}},
    ]
    return chart(rows, {**size, "layer": layers, "encoding": {"x": across, "y": down}})


def matrix_told(pairs: Sequence[Pair]) -> str:
    """Read the squares out: each line alone, then the pairs that there are."""
    alone = [pair.told for pair in pairs if pair.one == pair.other]
    both = [pair.told for pair in pairs if pair.one != pair.other and pair.value]
    together = f" Together: {joined(both)}." if both else " None come together."
    return f"Matrix of pairs. {joined(alone)}.{together} The table has the numbers."
