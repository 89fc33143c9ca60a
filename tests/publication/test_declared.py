"""Reports are files that anybody may copy and change; mistakes are told with their line."""

import re

import pytest

from childfirst.exchange.findings import UnreadableInput
from childfirst.publication.declarations.declared import (
    parse_report,
    report_names,
    report_text,
    shipped_report,
)
from childfirst.publication.words.language import slips_in

CELL = r'"[a-z0-9_]+(?:\.[a-z0-9_]+)+"'  # the name of a figure is never printed
OWN = """
title: Our own report
purpose: To try
audience: board
about: [A report.]
sections:
- use: cohort
- heading: Homes
  tables:
  - {name: Homes, table: Visual 1b, each: quarter, leads: Suitable}
"""


def problems(text):
    with pytest.raises(UnreadableInput) as caught:
        parse_report(text, "own.yaml")
    return [(finding.row, finding.found) for finding in caught.value.findings]


@pytest.mark.parametrize("name", report_names())
def test_every_shipped_report_can_be_read_and_names_measures_that_there_are(name):
    assert shipped_report(name).tables


@pytest.mark.parametrize("name", report_names())
def test_a_copy_of_a_shipped_report_is_the_same_report(name):
    assert parse_report(report_text(name), "copy.yaml") == shipped_report(name)


@pytest.mark.parametrize("name", report_names())
def test_no_shipped_report_calls_children_by_what_they_have_done(name):
    words = re.sub(CELL, "", shipped_report(name).model_dump_json())
    assert slips_in(words) == []


@pytest.mark.parametrize("name", report_names())
def test_no_two_tables_of_a_report_share_a_name(name):
    names = [table.name for table in shipped_report(name).tables]
    assert len(names) == len(set(names))


def test_a_report_of_ones_own_uses_shipped_sections_beside_its_own():
    report = parse_report(OWN, "own.yaml")
    assert [table.name for table in report.tables] == ["Cohort", "Homes"]
    assert report.bases == ("local",)


def test_a_shipped_section_may_be_given_another_heading():
    text = OWN.replace("- use: cohort", "- {use: cohort, heading: Our children}")
    assert parse_report(text, "own.yaml").sections[0].heading == "Our children"


@pytest.mark.parametrize(
    ("change", "line", "found"),
    [
        (("use: cohort", "use: cohrt"), 7, "no shipped section called cohrt"),
        (("each: quarter", "each: quarter, wide: yes"), 10, "a word that a report does not know"),
        (("table: Visual 1b", "table: Visual 99"), 1, "Homes must name one measure, not 0"),
        (("about: [A report.]", "about: [A report.]\nabout: [B]"), 6, "'about' twice"),
        (
            ("audience: board", "audience: bord"),
            4,
            "no audience; there are service, board, committee, public",
        ),
        (("title: Our own report\n", ""), 2, "nothing, where this word must stand"),
    ],
)
def test_what_is_wrong_in_a_report_is_told_with_its_line(change, line, found):
    assert (line, found) in problems(OWN.replace(*change))


def test_a_line_that_no_measure_has_is_refused():
    text = OWN.replace("leads: Suitable", "lines: {Nowhere: Nowhere}")
    assert problems(text) == [(1, "Homes: Nowhere must be a line of one measure")]


def test_a_name_that_no_report_has_is_answered_with_the_nearest():
    with pytest.raises(LookupError, match="did you mean performance"):
        shipped_report("performence")
