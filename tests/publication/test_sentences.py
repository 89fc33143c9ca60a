"""Sentences say what the numbers bear, and nothing where there is nothing to say."""

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.words.wording import counted
from tests.publication.conftest import figure
from tests.publication.said import Q3, Q4, suitable, words


def test_nobody_is_told_as_none_and_one_in_the_singular(make):
    assert words(make(suitable(0, 73, 0, 73, status=Status.ZERO)), "Visual 1b")[0].startswith(
        "In 2023/24 Q4, none of 73 children (0.0%) lived"
    )
    cell = "Visual 10a|No. of Victims Contacted"
    one = make([figure(cell, Q4, 1, unit="victims")])
    assert words(one, "Visual 10a, victims")[0] == (
        "In 2023/24 Q4, 1 victim was in contact with the service."
    )


def test_a_base_of_nobody_ends_the_matter(make):
    assert words(make(suitable(0, 0, 5, 10, status=Status.NONE_RECORDED)), "Visual 1b") == [
        "In 2023/24 Q4, there was nobody on record who could have been counted."
    ]


def test_things_that_are_not_on_record_are_not_called_somebody(make):
    cell = "Visual 10a|Additional Support Provided"
    none = make([figure(cell, Q4, 0, unit="acts", status=Status.NONE_RECORDED)])
    assert words(none, "Visual 10a, acts")[0] == (
        "In 2023/24 Q4, there were no acts on record that could have been counted."
    )


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        (1, "children", "1 child"),
        (1, "offences", "1 offence"),
        (1, "queries", "1 query"),
        (1, "pieces of work", "1 piece of work"),
        (0, "errors", "0 errors"),
        (1, "pounds", "£1"),
    ],
)
def test_one_of_a_thing_is_in_the_singular(number, unit, text):
    assert counted(number, unit) == text


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (Status.NOT_COLLECTED, "records for this table were not supplied"),
        (Status.SUPPRESSED, "withheld"),
        (Status.UNKNOWN, "records do not say"),
    ],
)
def test_figures_without_a_number_are_not_made_into_one(make, status, says):
    missing = figure("Visual 1b|Suitable", Q4, None, status=status)
    found = words(make([missing]), "Visual 1b")
    assert len(found) == 1
    assert says in found[0]
    assert not any(letter.isdigit() for letter in found[0])


def test_where_the_groups_are_withheld_a_nought_beside_them_does_not_lead(make):
    of = ("2i ETE type|Employment", "2i ETE type|Mainstream", "2i ETE type|NEET")
    statuses = (Status.ZERO, Status.SUPPRESSED, Status.SUPPRESSED)
    figures = [
        figure(cell, Q4, 0, 39) if status is Status.ZERO else figure(cell, Q4, None, status=status)
        for cell, status in zip(of, statuses, strict=True)
    ]
    assert words(make(figures), "2i ETE type") == [
        "The numbers are withheld, so that no child can be made out."
    ]


def test_the_latest_quarter_that_has_begun_is_spoken_of(make):
    lines = ("Suitable", "Unsuitable", "Unknown", "No. of Children")
    figures = [figure("Visual 1b|Suitable", Q3, 6, 10)] + [
        figure(f"Visual 1b|{line}", Q4, None, status=Status.NOT_YET_DUE) for line in lines
    ]
    assert words(make(figures), "Visual 1b")[0].startswith("In 2023/24 Q3, 6 of 10 children")


def test_equal_groups_are_both_named(report):
    assert words(report, "2i ETE type")[2] == (
        "The largest groups were “Alternative Provision” and “Mainstream” "
        "(16 children each, 41.0%)."
    )


def test_attendance_names_the_sectors_that_were_not_present(report):
    assert words(report, "KPI 8 board attendance") == [
        "In 2023/24 Q4, senior partners of 4 of 5 sectors were present; "
        "not present: Children's Social Care."
    ]


def test_no_sentence_labels_a_child_or_claims_a_cause(report):
    text = " ".join(s.text for each in report.tables for s in each.sentences).lower()
    text += " ".join(p for s in report.sections for p in s.introduction).lower()
    for word in ("offender", "because", "due to", "led to", "thanks to", "significant"):
        assert word not in text


def test_every_sentence_with_a_number_names_its_figures(report):
    for table in report.tables:
        for sentence in table.sentences:
            assert sentence.figures
            assert set(sentence.figures) <= set(report.figures)
