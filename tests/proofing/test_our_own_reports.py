"""Reports of a generated partnership raise nothing; slips in their files are found."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from benchmarks.truth.clean import alarms_in, told
from benchmarks.truth.making import FORMS
from benchmarks.truth.printed import slots_of
from benchmarks.truth.slipped import with_slip
from benchmarks.truth.slips import Slip, slips_in

from childfirst.demo import generate
from childfirst.measures.figures import Figure
from childfirst.periods import parse_period
from childfirst.proofing.readers import read_document
from childfirst.publication.building.protected import report_for
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.document.walk import document_of
from childfirst.publication.document.whole import Document
from childfirst.publication.forms import write_form
from childfirst.publication.model.report import Report
from childfirst.validation.run import Validation
from tests.example import every_figure, package_tables

AREA = "This service"
PERIOD = parse_period("2023-24")
SURE = ("arrow", "number: key figure", "number: table", "period: heading", "word of direction")
"""Kinds of which every slip tried here is found; of the others most, see docs/proofing.md."""


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> list[Figure]:
    folder = tmp_path_factory.mktemp("made") / "package"
    generate(folder, seed=11, children=40)
    return every_figure({AREA: package_tables(folder)}, PERIOD)


@pytest.fixture(scope="module", params=["kpi-summary"])
def report(figures: list[Figure], request: pytest.FixtureRequest) -> Report:
    declared = shipped_report(request.param)

    def built(chosen: list[Figure]) -> Report:
        day = PERIOD.last_day
        return build_report(declared, chosen, PERIOD, AREA, "a" * 64, day, Validation(()), [])

    return report_for(declared.audience, built, figures)[0]


def slips_of(report: Report, kinds: tuple[str, ...]) -> list[Slip]:
    """Give two slips of each kind that a reader could know of."""
    chance = random.Random(7)  # noqa: S311
    every = [s for slot in slots_of(document_of(report)) for s in slips_in(slot, chance)]
    by_kind = [[s for s in every if s.kind == kind and s.knowable] for kind in kinds]
    return [slip for mine in by_kind for slip in chance.sample(mine, min(2, len(mine)))]


def is_missed(path: Path, document: Document, slip: Slip) -> bool:
    """Say whether a file with a slip in it raises no alarm; one that prints no such text is not."""
    content = with_slip(path, document, slip)
    if content is None:
        return False
    changed = path.with_stem("changed")
    changed.write_bytes(content)
    return not alarms_in(read_document(changed))


@pytest.mark.parametrize("form", FORMS)
def test_a_sound_report_raises_nothing(report: Report, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"made.{form}"
    write_form(form, report, path)
    assert [told(each) for each in alarms_in(read_document(path))] == []


@pytest.mark.parametrize("form", ["html", "docx", "xlsx"])
def test_a_slip_in_the_file_is_found(report: Report, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"made.{form}"
    write_form(form, report, path)
    document, slips = document_of(report), slips_of(report, SURE)
    assert len(slips) >= len(SURE)
    assert [s.text for s in slips if is_missed(path, document, s)] == []


def test_a_slip_in_a_pdf_is_found(report: Report, tmp_path: Path) -> None:
    document, slips = document_of(report), slips_of(report, ("arrow",))
    assert not is_missed(tmp_path / "made.pdf", document, slips[0])
