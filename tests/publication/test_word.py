"""The Word file has real headings, tables, captions and alternative texts, all in named styles."""

import zipfile
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import RGBColor, Twips

from childfirst.exchange.findings import UnreadableInput
from childfirst.publication.word.writing import write_word
from tests.publication.conftest import CHILD, KEY, figure


@pytest.fixture(scope="module")
def path(report, tmp_path_factory):
    path = tmp_path_factory.mktemp("word") / "report.docx"
    write_word(report, path)
    return path


@pytest.fixture(scope="module")
def file(path):
    return docx.Document(str(path))


def test_headings_are_headings_in_order(file, report):
    headings = [p for p in file.paragraphs if p.style.name.startswith("Heading")]
    assert {s.heading for s in report.sections} <= {p.text for p in headings}
    levels = [int(p.style.name[-1]) for p in headings]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_every_table_repeats_its_headings_and_has_no_merged_cell(file, report):
    assert len(file.tables) >= len(report.tables)
    for table in file.tables:
        first, *others = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in others)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        xml = table._tbl.xml
        assert "gridSpan" not in xml
        assert "vMerge" not in xml


def test_a_table_of_the_report_is_there_cell_by_cell(file, report):
    wanted = next(table for table in report.tables if table.name == "Visual 1b")
    rows = [[cell.text for cell in row.cells] for table in file.tables for row in table.rows]
    for row in wanted.rows:
        assert any(found[0] == row.words and row.cells[0].text in found for found in rows)


def test_captions_are_numbered_by_fields(file):
    captions = [p for p in file.paragraphs if p.style.name == "Caption"]
    fields = [p._p.find(qn("w:fldSimple")).get(qn("w:instr")).split()[1] for p in captions]
    assert fields.count("Table") == len(file.tables)
    assert fields.count("Figure") == len(file.inline_shapes) > 20
    assert captions[0].text.startswith("Table")


def test_every_picture_says_what_is_seen(file):
    for shape in file.inline_shapes:
        assert shape._inline.docPr.get("descr").startswith(("Bar chart", "Chart of ranges"))


def test_every_link_leads_to_a_bookmark_and_none_is_there_twice(file):
    body = file.element.body
    places = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    links = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    assert len(places) == len(set(places))
    assert links <= set(places)
    assert all(len(name) <= 40 for name in places)


def test_the_look_is_in_styles_and_not_in_the_text(file):
    looks = {child.tag for p in file.element.body.iter(qn("w:rPr")) for child in p}
    assert looks <= {qn("w:rStyle")}
    layout = {child.tag for p in file.element.body.iter(qn("w:pPr")) for child in p}
    assert layout <= {qn("w:pStyle"), qn("w:keepNext")}


def test_it_says_its_title_its_language_and_no_time_of_making(file, report):
    about = file.core_properties
    assert about.title == f"{report.title}: Sefton, 2023/24"
    assert about.language == "en-GB"
    assert about.created.date() == report.as_at
    languages = {e.get(qn("w:val")) for e in file.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}


def test_a_template_keeps_its_styles_and_page_and_loses_its_text(report, tmp_path):
    template, path = tmp_path / "council.docx", tmp_path / "report.docx"
    council = docx.Document()
    council.add_paragraph("Guidance to be deleted")
    council.sections[0].header.paragraphs[0].text = "The council"
    council.sections[0].page_width = Twips(16838)
    council.styles["Heading 1"].font.color.rgb = RGBColor(0x80, 0x00, 0x40)
    council.save(template)
    write_word(report, path, template)
    file = docx.Document(str(path))
    assert file.styles["Heading 1"].font.color.rgb == RGBColor(0x80, 0x00, 0x40)
    added = file.styles["Report Sentence"]
    assert added.font.name is None, "its letters are those of the template"
    assert added.base_style.name == "Body Text"
    assert file.sections[0].header.paragraphs[0].text == "The council"
    assert file.sections[0].page_width == Twips(16838)
    assert "Guidance to be deleted" not in {p.text for p in file.paragraphs}


@pytest.mark.parametrize("content", [b"", b"not a document", None])
def test_what_is_no_word_document_is_refused_as_a_template(report, tmp_path, content):
    template = tmp_path / "council.docx"
    if content is None:
        with zipfile.ZipFile(template, "w") as parts:
            parts.writestr("word/vbaProject.bin", b"")
    else:
        template.write_bytes(content)
    with pytest.raises(UnreadableInput) as problem:
        write_word(report, tmp_path / "report.docx", template)
    assert problem.value.findings[0].file == "council.docx"
    assert not (tmp_path / "report.docx").exists()


def test_nobody_is_named_and_nothing_that_a_record_says_is_markup(make, tmp_path):
    hostile = '<w:br/>&amp;"{ INCLUDETEXT }'
    path = tmp_path / "hostile.docx"
    write_word(make([figure(f"Visual 9c|{hostile}", "2023/24 Q4", 1)]), path)
    file = docx.Document(str(path))
    assert any(hostile in cell.text for t in file.tables for r in t.rows for cell in r.cells)
    with zipfile.ZipFile(path) as parts:
        text = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    assert KEY not in text
    assert CHILD not in text


def test_the_same_report_gives_the_same_bytes(report, path, tmp_path):
    again = tmp_path / "again.docx"
    write_word(report, again)
    assert again.read_bytes() == path.read_bytes()
