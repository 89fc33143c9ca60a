"""Makes complete and public pages of made-up partnerships, counted together."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unittest.mock import patch

from childfirst.demo import generate
from childfirst.measures.figures import Figure
from childfirst.periods import parse_period
from childfirst.publication.building.protected import report_for
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.model.report import Report
from childfirst.publication.page.writing import report_html
from childfirst.validation.run import Validation
from tests.disclosure.printed.learning import Page
from tests.disclosure.printed.page import WITHHELD, cells_of
from tests.example import every_figure, package_tables

YEAR, MONTH = "2023-24", "March 2024"
AS_AT, SNAPSHOT = date(2024, 6, 30), "a" * 64
PERIODS = {"year": YEAR, "quarter": "2023-24Q4", "month": MONTH}
Services = dict[str, list[Figure]]


def counted(sizes: Mapping[int, int], period: str) -> Services:
    """Count partnerships of some sizes, by their seeds, for a period."""
    tables = {}
    with tempfile.TemporaryDirectory() as place:
        for seed, children in sizes.items():
            folder = Path(place) / str(seed)
            generate(folder, seed=seed, children=children, faults=0.1)
            tables[f"Service {seed}"] = package_tables(folder)
    services: Services = defaultdict(list)
    for figure in every_figure(tables, parse_period(period)):
        services[figure.area].append(figure)
    return services


@dataclass(frozen=True)
class Pack:
    """A report as everybody gets it, the same in full, and the figures of the first."""

    printed: Page
    complete: Page
    figures: tuple[Figure, ...] = ()

    def after(self, earlier: Pack) -> Pack:
        """Give what somebody has who keeps an earlier pack beside this one."""
        shown = {c: text for c, text in earlier.printed.items() if text != WITHHELD}
        printed = {**self.printed, **{c: t for c, t in shown.items() if c in self.printed}}
        return Pack({**earlier.printed, **printed}, {**earlier.complete, **self.complete})


def complete_page(name: str, area: str, figures: Sequence[Figure], period: str = "") -> Page:
    """Give the page of a report in full, made of counted figures."""
    return _read(_building(name, area, period)(figures))


def pack(
    name: str,
    area: str,
    figures: Sequence[Figure],
    period: str = "",
    published: Sequence[Figure] = (),
) -> Pack:
    """Make a report of counted figures, for everybody and in full.

    `published` are the figures of packs that everybody has already.
    """
    build = _building(name, area, period)
    report, _ = report_for("public", build, figures, published)
    return Pack(_read(report), _read(build(figures)), report.figures)


def _building(name: str, area: str, period: str) -> Callable[[Sequence[Figure]], Report]:
    declared = shipped_report(name)
    wanted = parse_period(period or PERIODS[declared.covers])

    def build(chosen: Sequence[Figure]) -> Report:
        return build_report(declared, chosen, wanted, area, SNAPSHOT, AS_AT, Validation(()), [])

    return build


def _read(report: Report) -> Page:
    """Read a report's page. Its charts are left out: they take long, and draw what tables say."""
    with patch("childfirst.publication.charts.picture.svg_of", return_value="<svg/>"):
        return cells_of(report_html(report).encode())
