"""Years before the latest: what changed, and groups beside one another, as far as a test goes."""

from dataclasses import replace

import pytest

from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import parse_report
from childfirst.publication.lines.earlier_years import measures_before, years_before, years_of
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT, figure

YEAR = parse_period("2023-24")
REPORT = parse_report(
    """
title: Ours
purpose: To try
audience: board
about: [Ours.]
sections:
- heading: Groups
  tables:
  - {name: Girls, basis: cohort, table: "Profile: Sex", years_before: 1, leads: Girls}
  - {name: Custody, basis: cohort, table: "Profile: Custody, by ethnic group", years_before: 2,
     against: White, unknown: Information not obtainable, leads: White}
""",
    "ours.yaml",
)
GROUPS = ("White", "Mixed", "Asian or Asian British", "Black or Black British", "Other")
UNKNOWN = "Information not obtainable"


def shares(table, label, **numbers):
    """Give a figure of each year: a part and what it is of."""
    return [
        replace(
            figure(f"Profile: {table}|{label}", year.replace("_", "/")[1:], part, of),
            basis="cohort",
            definition=DEFINITIONS[table],
        )
        for year, (part, of) in numbers.items()
    ]


DEFINITIONS = {measure.title: measure.definition for measure in measures_before(REPORT)}


@pytest.fixture
def built(validation):
    def build(figures, period=YEAR):
        report = build_report(REPORT, figures, period, AREA, SNAPSHOT, AS_AT, validation, [])
        return {table.name: table for table in report.tables}

    return build


def words(table):
    return {row.label: row.cells[-1].text for row in table.rows}


def test_only_a_financial_year_has_years_before_it():
    assert [each.label for each in years_before(YEAR, 2)] == ["2021/22", "2022/23"]
    assert years_before(parse_period("2023-24Q4"), 2) == []
    assert years_before(parse_period("2023"), 2) == []


def test_a_report_counts_as_many_years_as_its_tables_print():
    assert [each.label for each in years_of(REPORT, YEAR)] == ["2021/22", "2022/23"]
    assert set(DEFINITIONS) == {"Sex", "Custody, by ethnic group"}


def test_a_change_is_said_in_percentage_points_where_a_test_allows(built):
    table = built(
        [
            *shares("Sex", "Girls", y2022_23=(10, 100), y2023_24=(40, 100)),
            *shares("Sex", "Boys", y2022_23=(80, 100), y2023_24=(79, 100)),
        ]
    )["Girls"]
    assert [column.group for column in table.columns[::3]][:2] == ["2022/23", "2023/24"]
    assert table.columns[-1].heading == "Change of the share"
    assert words(table)["Girls"] == "rise of 30.0 percentage points"
    assert words(table)["Boys"] == "no evidence of change"


def test_a_withheld_number_has_no_words(built):
    before, now = shares("Sex", "Girls", y2022_23=(10, 100), y2023_24=(40, 100))
    hidden = replace(before, value=None, numerator=None, status=Status.SUPPRESSED)
    assert words(built([hidden, now])["Girls"])["Girls"] == "[c]"


def groups(**numbers):
    """Give the figures of every group for three years, nobody in those not named."""
    years = ("y2021_22", "y2022_23", "y2023_24")
    return [
        each
        for label in (*GROUPS, UNKNOWN)
        for each in shares(
            "Custody, by ethnic group",
            label,
            **dict.fromkeys(years, numbers.get(label.split()[0].lower(), (0, 0))),
        )
    ]


def test_a_group_is_held_against_the_reference_over_the_years_together(built):
    table = built(groups(white=(6, 100), black=(6, 20)))["Custody"]
    assert words(table)["Black or Black British"] == "5.0 (2.8 to 9.0), higher than expected"
    assert words(table)["White"] == "[z]"
    text = [sentence.text for sentence in table.sentences]
    assert (
        "Black or Black British beside White, 3 years taken together: 5.0 (2.8 to 9.0), higher "
        "than expected." in text
    )


def test_those_of_unknown_group_are_in_no_rate_and_are_told(built):
    table = built(groups(white=(6, 100), black=(1, 20), information=(1, 3)))["Custody"]
    assert words(table)[UNKNOWN] == "[z]"
    text = [sentence.text for sentence in table.sentences]
    assert "In no rate, because their group is not known: 9 children." in text
    assert (
        "The numbers do not show that any group differs from White, 3 years taken together." in text
    )


def test_where_one_number_is_withheld_no_group_is_compared(built):
    figures = groups(white=(6, 100), black=(6, 20))
    figures[-1] = replace(figures[-1], value=None, numerator=None, status=Status.SUPPRESSED)
    table = built(figures)["Custody"]
    assert words(table)["Black or Black British"] == "[c]"
    assert not any("beside White" in sentence.text for sentence in table.sentences)


def test_a_quarter_has_no_earlier_years_and_its_groups_are_compared_alone(built):
    figures = [
        replace(each, period="2023/24 Q4")
        for each in groups(white=(6, 100), black=(6, 20))
        if each.period == "2023/24"
    ]
    table = built(figures, parse_period("2023-24Q4"))["Custody"]
    assert {column.group for column in table.columns} == {"2023/24 Q4"}
    assert words(table)["Black or Black British"].endswith("higher than expected")
