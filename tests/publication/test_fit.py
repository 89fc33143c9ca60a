"""Tables fit their page: numbers whole, letters as large as they may be."""

from dataclasses import replace

import pytest

from childfirst.publication.document.blocks import Head
from childfirst.publication.document.fit import SIZES, fitted, text_width
from childfirst.publication.document.grids import plain_grid

PAGE = 500.0


def grid(*rows, heads=("Name", "Number"), prose=frozenset()):
    return plain_grid("key", "caption", heads, rows, set(prose))


def test_a_small_table_takes_no_more_than_it_needs():
    fit = fitted(grid(("Suitable", "65")), PAGE)
    assert fit.size == SIZES[0]
    assert sum(fit.widths) < PAGE / 2


def test_a_number_stays_on_one_line_and_words_give_way():
    long = "Assault of a person thereby occasioning them actual bodily harm " * 3
    fit = fitted(grid((long, "£1,234,567")), PAGE)
    assert sum(fit.widths) <= PAGE + 0.01
    assert fit.widths[1] > text_width("£1,234,567", fit.size)


def test_letters_shrink_before_a_number_breaks():
    heads = ("Group", *(f"{n}" for n in range(14)))
    fit = fitted(grid(("Suitable", *["▼ down 12"] * 14), heads=heads), PAGE)
    assert fit.size < SIZES[0]
    assert sum(fit.widths) <= PAGE + 0.01


def test_a_period_over_a_single_column_stays_on_one_line():
    plain = grid(("A", "1"), heads=("A", "B"))
    under = replace(plain, groups=(Head("2023/24 Q1"),))
    assert fitted(under, PAGE).widths[1] > text_width("2023/24 Q1", SIZES[0])
    assert fitted(plain, PAGE).widths[1] < text_width("2023/24 Q1", SIZES[0])


def test_the_longest_words_get_the_most_room():
    fit = fitted(grid(("A", "short", "long " * 80), heads=("A", "B", "C"), prose={0, 1}), PAGE)
    assert fit.widths[2] > PAGE / 2


@pytest.mark.parametrize("columns", [30, 60])
def test_nothing_leaves_the_page_whatever_the_table(columns):
    heads = ("Group", *(f"{n}" for n in range(columns)))
    fit = fitted(grid(("Suitable", *["▼ down £12,345"] * columns), heads=heads), PAGE)
    assert sum(fit.widths) == pytest.approx(PAGE)
    assert not fit.whole


def test_a_table_without_lines_fits_its_headings():
    assert fitted(grid(), PAGE).widths
