"""The PDF is tagged, meets PDF/UA-1, reads in order, and says what the report says."""

import subprocess
from itertools import pairwise

import page as validator
import pikepdf
import pytest

from childfirst.publication.passports.printed import REFERENCE
from childfirst.publication.pdf.writing import write_pdf
from tests.publication.conftest import figure


@pytest.fixture(scope="module")
def path(report, tmp_path_factory):
    path = tmp_path_factory.mktemp("pdf") / "report.pdf"
    write_pdf(report, path)
    return path


@pytest.fixture(scope="module")
def pdf(path):
    with pikepdf.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def tags(pdf):
    return list(elements(pdf.Root.StructTreeRoot))


def elements(node):
    """Give every element of the tag tree in reading order."""
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from elements(each)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        yield from elements(node.get("/K"))


def below(element):
    return [str(each.S) for each in elements(element.get("/K"))]


def test_an_independent_validator_finds_that_it_meets_pdf_ua(path):
    found = validator.validate_pdf(path, profile="ua1")
    assert [failure.rule_id for failure in found.failures] == []
    assert found.rules.total > 100


def test_the_validator_can_find_a_fault(path, tmp_path):
    broken = tmp_path / "broken.pdf"
    with pikepdf.open(path) as opened:
        del opened.Root["/Lang"]
        next(e for e in elements(opened.Root.StructTreeRoot) if e.S == "/Figure").Alt = ""
        opened.save(broken)
    assert not validator.validate_pdf(broken, profile="ua1").is_compliant


def test_it_says_its_language_its_title_and_what_it_conforms_to(pdf, report):
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == f"{report.title}: Sefton, 2023/24"


def test_headings_stand_in_order_and_none_leaves_out_a_level(tags, report):
    headings = [(int(str(e.S)[2:]), str(e.T)) for e in tags if str(e.S)[:2] == "/H"]
    assert [text for level, text in headings if level == 1 and text[:2] == "1."] != []
    levels = [level for level, _ in headings]
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert [t for _, t in headings if t in {s.heading for s in report.sections}] == [
        section.heading for section in report.sections
    ]


def test_every_table_has_a_caption_and_headings_and_every_line(tags, report):
    tables = [e for e in tags if e.S == "/Table"]
    assert len(tables) >= len(report.tables)
    for table in tables:
        assert "/Caption" in below(table.P.P)
        assert below(table).count("/TH") > 1
    lines = sum(below(table).count("/TR") for table in tables)
    assert lines > sum(len(table.rows) for table in report.tables)


def test_every_line_of_a_table_is_headed_by_its_first_cell_and_by_scope_alone(tags):
    bodies = [e for e in tags if e.S == "/TBody"]
    lines = [line.K for body in bodies for line in body.K]
    assert len(lines) > 500
    for first, *others in lines:
        assert (first.S, first.A.Scope) == ("/TH", "/Row")
        assert {str(cell.S) for cell in others} <= {"/TD"}
        assert not any("/Headers" in told for cell in others for told in cell.get("/A", []))


def test_the_references_of_every_table_can_be_looked_up_and_lead_back(path, report):
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True).stdout
    for table in report.tables:
        assert {figure.reference for figure in table.figures} <= set(REFERENCE.findall(text))
        for sentence in table.sentences:
            assert all(figure.reference in text for figure in sentence.figures)


def test_every_chart_says_what_is_seen(tags):
    pictures = [e for e in tags if e.S == "/Figure"]
    assert len(pictures) > 20
    assert all(str(e.Alt).startswith(("Bar chart", "Chart of ranges")) for e in pictures)


def test_letters_are_our_own_and_embedded(path):
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout
    rows = fonts.splitlines()[2:]
    assert rows
    assert all("LiberationSans" in row and " yes yes yes " in row for row in rows)


def test_what_a_record_says_is_never_markup(make, tmp_path):
    hostile = '#panic("x") *bold* $x$ <b> @label \\ "quoted"'
    path = tmp_path / "hostile.pdf"
    write_pdf(make([figure(f"Visual 9c|{hostile}", "2023/24 Q4", 1)]), path)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True)
    assert "#panic" in text.stdout


def test_the_same_report_gives_the_same_bytes(report, path, tmp_path):
    again = tmp_path / "again.pdf"
    write_pdf(report, again)
    assert again.read_bytes() == path.read_bytes()
