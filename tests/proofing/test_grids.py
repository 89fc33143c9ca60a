"""Tables understood: labels that were broken, totals that are not called so."""

from childfirst.proofing.findings import Verdict
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.reading import read_for_statements
from childfirst.proofing.tables.model import Grid, RowRole
from tests.proofing.made import found


def grid(text: str) -> Grid:
    (only,) = read_for_statements(read_text(text.encode(), "made.txt")).grids
    return only


def test_the_second_half_of_a_label_belongs_to_the_row_above() -> None:
    made = grid("Standard\tRating\tScore\nPolicy and\tGood\t2\nprovision\t\t\nStaff\tGood\t2\n")
    assert [row.label for row in made.rows] == ["Policy and provision", "Staff"]


def test_a_row_that_begins_of_which_is_no_second_half() -> None:
    made = grid("Group\tMay\tJune\nAll open\t7\t9\nof which:\t\t\nGirls\t2\t3\n")
    assert [row.label for row in made.rows] == ["All open", "of which:", "Girls"]


def test_a_last_row_that_is_a_large_sum_is_the_total_even_where_another_sum_is_wrong() -> None:
    text = "Area\tPeople\tCalls\nBay\t22,600\t1,017\nHill\t31,800\t938\nDale\t44,500\t801\n"
    text += "Ashby\t98,900\t2,656\n"
    assert [row.role for row in grid(text).rows][-1] is RowRole.TOTAL
    wrong = [each for each in found(text, "sum") if each.verdict is Verdict.INCONSISTENT]
    assert [(each.stated, each.recomputed) for each in wrong] == [("2,656", "2,756")]
