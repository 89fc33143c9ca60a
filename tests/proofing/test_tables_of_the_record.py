"""Tables laid out in other ways, or about others, against figures of the record."""

from __future__ import annotations

import pytest

from childfirst.proofing.against_the_record.tables import against_record
from tests.proofing.made_figures import figure, read

ENTRANTS = "First time entrants to the youth justice system"
PER = "per 100,000 children aged 10 to 17"
YEARS = {2022: "Jan 22 - Dec 22", 2023: "Jan 23 - Dec 23"}
AREAS = {"Ashby": (35, 36, 143, 146), "Norton": (101, 66, 255, 162), "Sutton": (30, 37, 206, 246)}
HOMES = {"Suitable": (70, 73, 68, 65), "Unsuitable": (7, 5, 4, 8), "Unknown": (1, 1, 1, 0)}
RECORD = [
    *(
        figure(f"Visual 1b|{line}", f"2023/24 Q{quarter}", count)
        for line, counts in HOMES.items()
        for quarter, count in enumerate(counts, 1)
    ),
    *(
        figure(f"{ENTRANTS}|{unit}", YEARS[year], values[place], area=area)
        for area, values in AREAS.items()
        for place, (year, unit) in enumerate(
            ((2022, "first time entrants"), (2023, "first time entrants"), (2022, PER), (2023, PER))
        )
    ),
]
TURNED = """{title}

Quarter\tSuitable\tUnsuitable\tUnknown\tTotal
Q1\t70\t7\t1\t78
Q2\t73\t5\t1\t79
Q3\t68\t4\t1\t73
Q4\t{last}\t8\t0\t73
"""
BY_AREA = """First time entrants (FTEs), January 2022 - December 2023

Area\tRate per 100,000 2023\tNo. of FTEs 2023\tNo. of FTEs 2022
Norton\t162\t66\t101
Sutton\t{rate}\t37\t30
Ashby\t146\t{number}\t35
"""


def wrong(text: str) -> dict[str, str]:
    """Give the numbers called wrong, with those of the record."""
    found = [*against_record(read(text), RECORD)]
    assert len(found) >= 9
    return {f.stated: f.recomputed for f in found if f.verdict.value == "inconsistent"}


def test_a_table_with_periods_in_its_rows_is_compared() -> None:
    title = "Suitable accommodation by quarter, 2023-24"
    assert wrong(TURNED.format(title=title, last=65)) == {}
    assert wrong(TURNED.format(title=title, last=56)) == {"56": "65"}


@pytest.mark.parametrize(
    "title",
    [
        "Suitable accommodation by quarter, 2022-23",
        "Suitable accommodation in Norton by quarter, 2023-24",
    ],
)
def test_a_table_of_another_year_or_area_is_left_alone(title: str) -> None:
    assert [*against_record(read(TURNED.format(title=title, last=56)), RECORD)] == []


def test_published_numbers_of_areas_are_compared_counts_with_counts() -> None:
    assert wrong(BY_AREA.format(rate=246, number=36)) == {}
    assert wrong(BY_AREA.format(rate=264, number=63)) == {"264": "246", "63": "36"}


def test_rows_that_differ_in_a_number_or_in_out_and_in_are_not_mixed_up() -> None:
    lines = {
        "Score 7": 20,
        "Score 8": 9,
        "In education or work": 41,
        "Out of education or work": 12,
    }
    record = [figure(f"Visual 1b|{line}", "2023/24 Q1", n) for line, n in lines.items()]
    rows = "\n".join(f"{line}\t{n}" for line, n in reversed(lines.items()))
    found = [*against_record(read(f"Scores\n\nGroup\tQ1\n{rows}\n"), record)]
    assert [each.verdict.value for each in found] == ["consistent"] * 4
