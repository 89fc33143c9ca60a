"""A file for everybody is the same whatever the withheld numbers are, and names nobody.

The strongest that can be asked of a pack: take two services that differ in nothing but what is
withheld, or is counted and not printed. Their reports must be equal, cell for cell, sentence for
sentence, order for order; and every form is written from the report alone.
"""

from __future__ import annotations

import csv
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from lxml import html
from python_calamine import CalamineWorkbook

from childfirst.disclosure import NotSafe
from childfirst.measures.figures import Figure, Status
from childfirst.periods import parse_period
from childfirst.publication.building import protected
from childfirst.publication.building.protected import report_for
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import report_names, shipped_report
from childfirst.publication.forms import FORMS, write_form
from childfirst.publication.model.report import KeyFact, Report
from childfirst.publication.passports.packs import passport_in
from tests.example import EXAMPLE
from tests.publication.conftest import AREA, AS_AT, CHILD, KEY, SNAPSHOT

PERIODS = {"year": "2023-24", "quarter": "2023-24Q4", "month": "March 2024"}
LONG = ("performance", "cohort-profile", "board-pack")
EACH = [
    pytest.param(name, marks=pytest.mark.slow) if name in LONG else name for name in report_names()
]
IDENTIFIERS = ("ypid", "date_of_birth", "postcode", "home_postcode", "uln", "unique_pupil_number")
NUMBERS = ("value", "numerator", "denominator", "lower", "upper")


@pytest.fixture(scope="module")
def public(figures, validation, supplies):
    """Give a function that gives the public's report of a name, from figures or from others."""

    def builder(name):
        declared = shipped_report(name)
        period = parse_period(PERIODS[declared.covers])
        return lambda chosen: build_report(
            declared, chosen, period, AREA, SNAPSHOT, AS_AT, validation, supplies
        )

    @cache
    def made(name):
        return report_for("public", builder(name), figures)

    return made, builder


@pytest.mark.parametrize("name", EACH)
def test_two_services_that_differ_in_what_is_withheld_get_the_same_report(
    name: str, public, figures: list[Figure], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, builder = public
    report, shown = made(name)
    monkeypatch.setattr(protected, "protect", lambda *_, **__: shown)
    as_counted = {figure.reference: figure for figure in figures}
    told = {f.reference for f in shown.figures if as_counted.get(f.reference) == f}
    others = [f if f.reference in told else other(f) for f in figures]
    assert others != figures
    again, _ = report_for("public", builder(name), others)
    assert again == report


def other(figure: Figure) -> Figure:
    """Give a figure with other numbers."""
    numbers = {name: getattr(figure, name) for name in NUMBERS}
    more = {n: v + 3 for n, v in numbers.items() if v is not None and not isinstance(v, str)}
    return replace(figure, **more)


def test_a_figure_that_nobody_looked_at_is_refused(public, figures: list[Figure]) -> None:
    """A table that prints other lines when some are withheld would print numbers unprotected."""
    _, builder = public
    build: Callable[..., Report] = builder("kpi-summary")
    printed = {figure.reference for figure in build(figures).figures}
    unprinted = next(figure for figure in figures if figure.reference not in printed)

    def unsteady(chosen: Sequence[Figure]) -> Report:
        report = build(chosen)
        some_are_gone = any(figure.status is Status.SUPPRESSED for figure in report.figures)
        more = (KeyFact("More", unprinted.period, "3", unprinted),) if some_are_gone else ()
        return replace(report, key_facts=more)

    with pytest.raises(NotSafe, match="was never looked at"):
        report_for("public", unsteady, figures)


@pytest.fixture(scope="module")
def files(public, tmp_path_factory) -> dict[str, Path]:
    """Write the public's safeguarding section in every form."""
    folder = tmp_path_factory.mktemp("public")
    report, _ = public[0]("safeguarding-section")
    for form in FORMS:
        write_form(form, report, folder / f"report.{form}")
    return {form: folder / f"report.{form}" for form in FORMS}


@pytest.mark.parametrize("form", FORMS)
def test_no_key_and_no_child_stands_anywhere_in_a_file(form: str, files: dict[str, Path]) -> None:
    """Hidden sheets, notes, descriptions, properties, attachments and the passport are read."""
    parts = dict(everything_in(files[form]))
    assert len(parts) > 1, "nothing was read"
    words = {word for text in parts.values() for word in re.findall(r"[\w-]{4,}", text)}
    assert AREA in words
    assert not words & {KEY, CHILD, *identifiers()}


@pytest.mark.parametrize("form", FORMS)
def test_the_passport_inside_holds_no_withheld_number(
    form: str, files: dict[str, Path], public
) -> None:
    report, _ = public[0]("safeguarding-section")
    passport = passport_in(files[form])
    hidden = [f for f in passport.figures if f.status is Status.SUPPRESSED]
    assert len(hidden) > 50
    assert {getattr(f, name) for f in hidden for name in NUMBERS} == {None}
    assert set(passport.figures) == set(report.figures)


def test_a_withheld_cell_of_the_page_says_so_and_nothing_else(files, public) -> None:
    page = html.fromstring(files["html"].read_bytes())
    hidden = {f.reference for f in public[0]("safeguarding-section")[0].figures if is_hidden(f)}
    cells = [c for c in page.iter("td") if c.get("data-reference") in hidden]
    assert cells
    said = {str(cell.xpath("normalize-space(string())")) for cell in cells}
    assert said <= {"[c]", "[z]", "not applicable"}
    assert {name for cell in cells for name in cell.attrib} == {"class", "data-reference"}


@pytest.mark.parametrize(("form", "sheet"), [("data.xlsx", "Data"), ("xlsx", "Figures")])
def test_a_withheld_row_of_plain_data_has_no_number(form: str, sheet: str, files) -> None:
    rows = CalamineWorkbook.from_path(files[form]).get_sheet_by_name(sheet).to_python()
    head = next(place for place, row in enumerate(rows) if "status" in row)
    named = [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :]]
    hidden = [row for row in named if row["status"] == "suppressed"]
    assert hidden
    numbers = (*NUMBERS, *({"percent"} & named[0].keys()))
    assert {row[name] for row in hidden for name in numbers} == {""}


def is_hidden(figure: Figure) -> bool:
    return figure.status is Status.SUPPRESSED


@cache
def identifiers() -> frozenset[str]:
    """Give every key, day of birth and postcode of the example's children."""
    found = set()
    for path in EXAMPLE.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                found |= {row[name] for name in IDENTIFIERS if row.get(name)}
    assert len(found) > 100
    return frozenset(found)


def everything_in(path: Path) -> Iterator[tuple[str, str]]:
    """Give every part of a file as text, whatever it is packed in, with the passport's letters."""
    passport = passport_in(path)
    yield "passport", repr(passport)
    start = path.read_bytes()
    if start.startswith(b"PK"):
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                yield name, package.read(name).decode("utf-8", "replace")
    elif start.startswith(b"%PDF"):
        with pypdfium2.PdfDocument(path) as pdf:
            yield "text", " ".join(page.get_textpage().get_text_range() for page in pdf)
        with pikepdf.open(path) as pdf:
            for number, found in enumerate(pdf.objects):
                yield f"object {number}", str(found)
                if isinstance(found, pikepdf.Stream):
                    yield f"stream {number}", _unpacked(found).decode("latin-1")
    else:
        yield "page", start.decode()


def _unpacked(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except (pikepdf.PdfError, zlib.error):
        return stream.read_raw_bytes()
