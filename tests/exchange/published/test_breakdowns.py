"""Tables of children and offences: their breakdowns, new names of them, and sums over others."""

from pathlib import Path

from tests.exchange.published.tables import (
    CAUTION,
    OUTCOMES,
    read,
    rows_of,
)
from tests.exchange.published.test_bad_counts import of


def test_children_by_their_demography(tmp_path: Path) -> None:
    header = [*OUTCOMES[:5], "Sex", "Age Group", "Ethnicity", "Number of children"]
    row = [*CAUTION[:5], "Male", "15-17", "Unknown", "3"]
    (found,) = rows_of(of(tmp_path, row, header=header))
    assert found["statistic"] == "children"
    assert (found["sex"], found["age_group"], found["ethnicity"]) == ("Boys", "15-17", "Not known")


def test_breakdowns_of_new_names_are_told_by_a_word(tmp_path: Path) -> None:
    header = ["Financial_Year", "YJS", "Age", "Ethnicity_of_child", "Sex of child", "Number"]
    rows = [["2023-24", "Sefton", "10-14", "White", "Male", "3"]]
    (row,) = rows_of(of(tmp_path, *rows, header=header))
    assert (row["age_group"], row["ethnicity"], row["sex"]) == ("10-14", "White", "Boys")


def test_offences_by_their_group(tmp_path: Path) -> None:
    header = [*OUTCOMES[:5], "Offence group", "Total_offence_count"]
    (found,) = rows_of(of(tmp_path, [*CAUTION[:5], "Robbery", "4"], header=header))
    assert (found["statistic"], found["offence_group"], found["number"]) == (
        "offences", "Robbery", 4,
    )  # fmt: skip


def test_a_breakdown_that_we_do_not_hold_is_added_up_and_said(tmp_path: Path) -> None:
    header = [*OUTCOMES[:7], "Plea", OUTCOMES[7]]
    rows = [[*CAUTION[:7], plea, "2"] for plea in ("Guilty", "Not guilty")]
    (found,) = read(of(tmp_path, *rows, header=header))
    assert found.tables["published_counts"].rows["number"].to_pylist() == [4]
    assert "'Plea' is not held; its rows were added up" in found.notices[0]


def test_a_sum_with_a_hidden_part_is_not_known(tmp_path: Path) -> None:
    header = [*OUTCOMES[:7], "Plea", OUTCOMES[7]]
    rows = [[*CAUTION[:7], "Guilty", "2"], [*CAUTION[:7], "Not guilty", "[c]"]]
    (row,) = rows_of(of(tmp_path, *rows, header=header))
    assert (row["number"], row["marker"]) == (None, "[c]")
