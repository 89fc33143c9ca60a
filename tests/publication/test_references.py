"""The references of a table: every figure once, in parts that fit, and those of its sentences."""

from childfirst.publication.declarations.shown import Shows
from childfirst.publication.document.reference_parts import in_parts
from childfirst.publication.document.references import (
    references_of,
    references_of_differences,
    references_of_key_figures,
)
from childfirst.publication.page.writing import report_html
from childfirst.publication.passports.printed import REFERENCE


def printed(grid):
    return [cell for line in grid.lines for cell in line.cells if cell]


def test_every_figure_of_every_table_stands_in_its_references(report):
    for table in report.tables:
        traced = references_of(table)
        assert set(printed(traced.grid)) == {each.reference for each in table.figures}
        assert len(traced.grid.lines) == len(table.rows)


def test_a_number_its_share_and_its_base_stand_once(report):
    table = next(t for t in report.tables if any(c.shows is Shows.BASE for c in t.columns))
    references = printed(references_of(table).grid)
    assert len(references) == len(set(references))


def test_parts_keep_every_column_once_and_hold_few(report):
    for table in report.tables:
        grid = references_of(table).grid
        parts = in_parts(grid)
        assert tuple(head for part in parts for head in part.heads) == grid.heads
        assert all(len(part.heads) <= 4 for part in parts)
        assert sorted(cell for part in parts for cell in printed(part)) == sorted(printed(grid))


def test_a_sentence_names_the_cells_that_it_speaks_of(report):
    for table in report.tables:
        spoken = [s for s in table.sentences if s.figures]
        traced = references_of(table).sentences
        assert len(traced) == len(spoken)
        for words, sentence in zip(traced, spoken, strict=True):
            assert set(REFERENCE.findall(words)) == {f.reference for f in sentence.figures}


def test_the_page_shows_every_reference_to_readers(report):
    shown = set(REFERENCE.findall(report_html(report).replace('data-reference="CF', "")))
    assert {each.reference for each in report.figures if each.reference} - shown == set()


def test_key_figures_and_published_differences_have_theirs(report):
    key_figures = references_of_key_figures(report).grid
    assert [line.cells[-1] for line in key_figures.lines] == [
        fact.figure.reference for fact in report.key_facts
    ]
    differences = references_of_differences(report)
    wanted = {f.reference for each in report.differences for f in each.figures}
    assert differences is None or set(" ".join(printed(differences.grid)).split()) >= wanted
