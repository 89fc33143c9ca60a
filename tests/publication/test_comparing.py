"""An area beside others: published numbers, ranks with ties told, and only a test's words."""

import pytest

from childfirst.areas.catalogue import UNNAMED
from childfirst.comparators import tables_for
from childfirst.publication.declarations.declaration import AreasDeclaration
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.tables.comparing import chosen_comparisons, comparison_table
from tests.example import EXAMPLE, package_tables
from tests.publication.conftest import AREA


@pytest.fixture(scope="module")
def comparisons(period):
    return tables_for(package_tables(EXAMPLE), AREA, period)


def made(comparisons, indicator, group):
    wanted = AreasDeclaration(indicator=indicator, groups=(group,))
    return comparison_table(chosen_comparisons(wanted, comparisons)[0])


def test_the_area_is_spoken_of_with_its_rate_its_change_and_its_standing(comparisons):
    table = made(comparisons, "first_time_entrants", "Wider areas")
    assert [sentence.text for sentence in table.sentences] == [
        "In Jan 23 - Dec 23, Sefton had 36 first time entrants, "
        "146 per 100,000 children aged 10 to 17.",
        "There is no evidence of change from Jan 22 - Dec 22, when it was 35.",
        "Beside Merseyside PCC, its rate is as expected.",
    ]


def test_none_is_said_as_none(comparisons):
    table = made(comparisons, "custodial_sentences", "Wider areas")
    assert "Sefton had no custodial sentences, 0.00 per 1,000" in table.sentences[0].text


def test_a_group_ranks_within_the_list_shown(comparisons):
    table = made(comparisons, "reoffending", "Merseyside PCC")
    assert table.sentences[0].text == (
        "In Apr 21 - Mar 22, Sefton’s rate of children who reoffended was the lowest of 5 in this "
        "list."
    )
    ranks = {row.label: row.cells[-2].text for row in table.rows}
    assert ranks["Wirral"] == "highest of 5"


def test_a_misprint_is_corrected_and_told_where_the_table_is_explained(comparisons):
    table = made(comparisons, "reoffending", "Wider areas")
    assert "prints 199 for Merseyside PCC" in table.rules[0].text
    row = next(row for row in table.rows if row.label == "Merseyside PCC")
    assert row.cells[0].text == "119"


def test_every_number_is_a_figure_and_every_word_is_none(comparisons):
    table = made(comparisons, "first_time_entrants", "Neighbouring services")
    for row in table.rows:
        assert len(row.cells) == len(table.columns)
        for cell in row.cells:
            assert (cell.figure is None) == (cell.shows is Shows.WORDS)


def test_where_nobody_has_said_which_area_it_is_that_is_what_is_said(period):
    nameless = tables_for(package_tables(EXAMPLE), UNNAMED, period)
    said = made(nameless, "first_time_entrants", "Wider areas").sentences[0].text
    assert said.startswith("It is not known which area this is")
