"""Figures published elsewhere that the records do not give, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Template
from typing import Any

import yaml

from childfirst.measures.figures import Figure, Status
from childfirst.publication.lookup import Figures
from childfirst.publication.words.cells import difference_cell
from childfirst.publication.words.wording import number_text, share_text


@dataclass(frozen=True)
class PublishedDifference:
    """A published cell or sentence, what was printed, what the records give, and why.

    In the file, a figure is [cell, period], or [cell, period, "%"] for its share, under the
    name by which `given` calls it. `figures` are those that `given` was written from;
    without any, the records hold no figure to set beside the print, and `given` says so.
    """

    where: str
    what: str
    printed: str
    given: str
    reason: str
    figures: tuple[Figure, ...]


def published_differences(
    figures: Figures, area: str, period: str
) -> tuple[PublishedDifference, ...]:
    """Give what an area published for a period that its records cannot give.

    A report that prints none of the figures says nothing of them.
    """
    known = (entry for entry in _entries() if (entry["area"], entry["period"]) == (area, period))
    rows = [row for entry in known for row in entry["differences"]]
    found = [(row, _difference(row, figures)) for row in rows]
    kept = tuple(each for row, each in found if each.figures or not row.get("figures"))
    return kept if any(each.figures for each in kept) else ()


@cache
def _entries() -> tuple[Mapping[str, Any], ...]:
    shipped = files("childfirst.publication.statements") / "published_differences.yaml"
    return tuple(yaml.safe_load(shipped.read_text("utf-8")))


def _difference(row: Mapping[str, Any], figures: Figures) -> PublishedDifference:
    wanted: Mapping[str, list[str]] = row.get("figures", {})
    found = {name: figures.at(cell, period) for name, (cell, period, *_) in wanted.items()}
    words = {name: _text(found[name], share="%" in how) for name, how in wanted.items()}
    return PublishedDifference(
        where=row["where"],
        what=row["what"],
        printed=row["printed"],
        given=Template(row["given"]).substitute(words),
        reason=row["reason"],
        figures=tuple(figure for figure in found.values() if figure is not None),
    )


def _text(figure: Figure | None, *, share: bool) -> str:
    if figure is not None and figure.status is Status.SUPPRESSED:
        return "a number that is withheld"
    if figure is None or figure.value is None:
        return "not counted"
    if share:
        return share_text(figure)
    if " minus " in figure.period:
        return difference_cell(figure).text
    return str(figure.value) if isinstance(figure.value, str) else number_text(figure.value)
