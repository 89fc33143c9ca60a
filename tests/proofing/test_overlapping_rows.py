"""Rows that overlap are no sum; what is wrong in their tables is found all the same."""

import io

import pytest
import xlsxwriter

from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.workbook.reader import read_workbook
from tests.proofing.made import found

HEADS = "Contact\tQ1\t%\tQ2\t%\tQ3\t%\n"
VICTIMS = (
    f"{HEADS}All victims\t{{0}}\t\t9\t\t6\t\nAgreed to contact\t8\t100.0%\t6\t66.7%\t5\t83.3%\n"
    "Asked their view\t{1}\t50.0%\t3\t33.3%\t1\t16.7%\n"
    "Told of progress\t5\t62.5%\t4\t44.4%\t2\t33.3%\n"
)
SHEETS = (
    (("Group", "Q1", "Q2"), ("Theft", 5, 7), ("Assault", 4, 6), ("Total", 9, 12)),
    (("Group", "Q1", "Q2"), ("Theft", 5, 7), ("Arson", 4, 6), ("Total", 9, 12)),
)


def wrong(text: str) -> list[str]:
    return [each.stated for each in found(text) if each.verdict is Verdict.INCONSISTENT]


def test_rows_whose_shares_name_the_total_need_not_add_up() -> None:
    assert wrong(VICTIMS.format(8, 4)) == []


def test_a_total_that_the_shares_contradict_is_wrong() -> None:
    assert wrong(VICTIMS.format(11, 4)) != []


def test_a_part_that_its_share_contradicts_is_wrong() -> None:
    assert wrong(VICTIMS.format(8, 6)) == ["50.0%"]


def test_a_total_above_columns_of_noughts_adds_up_to_nothing() -> None:
    rows = "All offences\t1\t0\t4\nRobbery\t1\t0\t0\nDrugs\t0\t0\t0\nBurglary\t0\t0\t0\n"
    assert wrong(f"Offence\tQ1\tQ2\tQ3\n{rows}") == []


def test_a_total_above_parts_that_mostly_add_up_is_one() -> None:
    rows = "All offences\t6\t9\t4\nRobbery\t1\t2\t2\nDrugs\t2\t4\t1\nBurglary\t3\t3\t2\n"
    assert wrong(f"Offence\tQ1\tQ2\tQ3\n{rows}") == ["4"]


@pytest.mark.parametrize("told_on", [0, 1])
def test_a_sheet_excuses_its_own_table_and_no_other(told_on: int) -> None:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        for number, rows in enumerate(SHEETS):
            sheet = book.add_worksheet()
            words = "A child may be in several rows." if number == told_on else "Every child once."
            sheet.write_string(0, 0, words)
            for line, row in enumerate(rows, 2):
                sheet.write_row(line, 0, row)
    read = proof(read_workbook(made.getvalue(), "made.xlsx"))
    bad = [f.place.sheet for f in read.having(Verdict.INCONSISTENT) if f.kind == "sum"]
    assert bad == ["Sheet2" if told_on == 0 else "Sheet1"]


def test_a_superlative_within_a_name_ranks_nothing() -> None:
    text = (
        "Decile\tChildren\nDecile 1\t4\nDecile 2\t5\nDecile 10 (least deprived)\t12\n\n"
        "The {0} group was “Decile 10 (least deprived)” (12 children).\n"
    )
    assert wrong(text.format("largest")) == []
    assert wrong(text.format("smallest")) == ["smallest"]


YEARS = (
    "Group\tChildren 2022\tOut of 2022\t% 2022\tChildren 2023\tOut of 2023\t% 2023\n"
    "Boys\t2\t3\t66.7%\t6\t9\t66.7%\nGirls\t1\t3\t33.3%\t3\t9\t33.3%\n"
    "Not known\t0\t3\t0.0%\t0\t9\t0.0%\n\n"
    "The largest group was “Boys” ({0} children, 66.7%).\n"
)


def test_a_group_as_large_as_the_base_of_another_year_is_still_a_group() -> None:
    assert wrong(YEARS.format(6)) == []
    assert wrong(YEARS.format(8)) == ["8"]


BASES = (
    "Contact\tQ1\t%\nAll victims\t12\t\nAgreed to contact\t9\t75.0%\nOffered a meeting\t6\t50.0%\n"
    "Told of progress\t3\t{0}\n\n{1}\n"
)


@pytest.mark.parametrize(
    ("note", "excused"),
    [
        ("“Told of progress”: the percentage is not a share of “All victims”.", True),
        ("Told of progress: percentage only of those who asked.", True),
        ("“Offered a meeting”: the percentage is not a share of “All victims”.", False),
        ("The percentage of those told of progress is not what we want.", False),
        ("", False),
    ],
)
def test_a_row_of_another_base_must_be_named(note: str, *, excused: bool) -> None:
    assert wrong(BASES.format("60.0%", note)) == ([] if excused else ["60.0%"])


def test_a_share_is_not_of_another_quarter() -> None:
    rows = "Homes\t4\t1\t2\t50.0%\nSchools\t3\t1\t2\t50.0%\nClinics\t8\t2\t4\t50.0%\n"
    text = f"Indicator\tNumber Q1\tNumber Q2\tNumber Q3\t{{0}}\n{rows}Clubs\t9\t1\t3\t40.0%\n"
    assert wrong(text.format("% Q2")) == []
    assert wrong(text.format("Q2 as % of Q3")) == ["40.0%"]


def test_rows_left_aside_are_not_ranked() -> None:
    rows = "Kind\tChildren\nRefused\t1\nReferred\t2\nUnder way\t3\nResolutions of all kinds\t4\n\n"
    assert wrong(f"{rows}The largest group was “Under way”.\n") == ["largest"]
    assert wrong(f"{rows}Leaving aside kinds, the largest group was “Under way”.\n") == []
