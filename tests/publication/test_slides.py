"""Slides have one message each, real titles, alternative texts, and their sources in notes."""

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Emu

from childfirst.exchange.findings import UnreadableInput
from childfirst.publication.document.blocks import Exhibit, Heading, Paragraph
from childfirst.publication.document.grids import plain_grid
from childfirst.publication.document.whole import Document
from childfirst.publication.slides.deck import MOST_LINES, MOST_SENTENCES, slides_of, small
from childfirst.publication.slides.writing import write_slides
from tests.publication.conftest import figure


@pytest.fixture(scope="module")
def path(report, tmp_path_factory):
    path = tmp_path_factory.mktemp("slides") / "report.pptx"
    write_slides(report, path)
    return path


@pytest.fixture(scope="module")
def deck(path):
    return pptx.Presentation(str(path))


def shapes(deck):
    return [(slide, shape) for slide in deck.slides for shape in slide.shapes]


def properties(shape):
    return next(shape._element.iter("{*}cNvPr"))


def test_every_slide_has_a_title_and_every_table_its_own_slide(deck, report):
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert all(titles)
    assert titles[0] == report.title
    assert {table.sentences[0].text for table in report.tables if table.sentences} <= set(titles)


def test_every_chart_and_table_says_what_is_seen(deck):
    seen = [s for _, s in shapes(deck) if s.shape_type == MSO_SHAPE_TYPE.PICTURE or s.has_table]
    assert len(seen) > 40
    assert all(properties(shape).get("descr") for shape in seen)


def test_tables_have_headings_and_are_small(deck):
    tables = [shape.table for _, shape in shapes(deck) if shape.has_table]
    assert all(table.first_row for table in tables)
    assert all(len(table.columns) <= 6 for table in tables)
    assert not any(cell.is_merge_origin for table in tables for cell in table.iter_cells())


def test_the_notes_hold_the_sentences_and_the_references(deck, report):
    said = next(table for table in report.tables if table.sentences).sentences[0]
    slide = next(s for s in deck.slides if s.shapes.title.text == said.text)
    notes = slide.notes_slide.notes_text_frame.text
    assert said.text in notes
    assert said.figures[0].reference in notes


def test_nothing_leaves_its_slide_and_no_empty_place_is_left(deck):
    for slide, shape in shapes(deck):
        assert shape.left >= 0
        assert shape.left + shape.width <= deck.slide_width, slide.shapes.title.text
        assert shape.top + shape.height <= deck.slide_height, slide.shapes.title.text
        if shape.is_placeholder and shape.has_text_frame:
            assert shape.text_frame.text or "NUMBER" in shape.placeholder_format.type.name


def test_letters_can_be_read_from_a_distance(deck):
    sizes = {
        run.font.size or paragraph.font.size
        for _, shape in shapes(deck)
        if shape.has_table
        for cell in shape.table.iter_cells()
        for paragraph in cell.text_frame.paragraphs
        for run in paragraph.runs
    }
    assert min(size.pt for size in sizes if size) >= 9
    assert Emu(deck.slide_width).inches == pytest.approx(13.33, abs=0.01)


def test_every_text_is_british_english(deck):
    for _, shape in shapes(deck):
        for run in shape._element.iter("{*}rPr"):
            assert run.get("lang") == "en-GB"
    assert deck.core_properties.language == "en-GB"


def test_a_long_table_is_left_to_the_report():
    rows = [(f"Line {n}", "1") for n in range(MOST_LINES + 1)]
    assert small(plain_grid("key", "caption", ("Name", "Number"), rows, set())) is None
    assert small(plain_grid("key", "caption", ("Name", "Number"), rows[:-1], set())) is not None


def test_many_sentences_leave_their_table_a_slide_of_its_own():
    grid = plain_grid("key", "caption", ("Name", "Number"), [("Line", "1")], set())
    few, many = (
        Exhibit(Heading("About", 2, "about"), (Paragraph("Said."),) * number, None, (grid,), ())
        for number in (2, MOST_SENTENCES + 2)
    )
    section = Heading("Section", 1, "section")
    documents = [Document("", "", "", "", (section, each)) for each in (few, many)]
    slides = [list(slides_of(document)) for document in documents]
    assert [[bool(slide.grid) for slide in each] for each in slides] == [[True], [False, True]]
    assert slides[1][1].message == "About"
    assert [bool(slide.source) for slide in slides[1]] == [False, True]


def test_a_report_without_figures_still_has_slides(make, tmp_path):
    path = tmp_path / "few.pptx"
    write_slides(make([figure("Visual 9c|<a:br/>&amp;", "2023/24 Q4", 1)]), path)
    titles = [slide.shapes.title.text for slide in pptx.Presentation(str(path)).slides]
    assert any("<a:br/>&amp;" in title for title in titles)


def test_the_same_report_gives_the_same_bytes(report, path, tmp_path):
    again = tmp_path / "again.pptx"
    write_slides(report, again)
    assert again.read_bytes() == path.read_bytes()


def test_a_template_keeps_its_layouts_and_loses_its_slides(report, tmp_path):
    template, path = tmp_path / "council.pptx", tmp_path / "report.pptx"
    council = pptx.Presentation()
    council.slides.add_slide(council.slide_layouts[0]).shapes.title.text = "To be deleted"
    council.save(template)
    write_slides(report, path, template)
    deck = pptx.Presentation(str(path))
    assert len(deck.slide_layouts) == len(council.slide_layouts)
    assert deck.slide_width == council.slide_width
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert titles[0] == report.title
    assert "To be deleted" not in titles


def test_what_is_no_presentation_is_refused_as_a_template(report, tmp_path):
    template = tmp_path / "council.pptx"
    template.write_bytes(b"not a presentation")
    with pytest.raises(UnreadableInput) as problem:
        write_slides(report, tmp_path / "report.pptx", template)
    assert problem.value.findings[0].file == "council.pptx"
