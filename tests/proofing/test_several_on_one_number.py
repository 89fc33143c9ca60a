"""One number is spoken of once, and is not wrong where one reading of it holds."""

from childfirst.proofing.findings import Verdict
from tests.proofing.made import found, proof_of


def wrong(text: str) -> list[str]:
    """Give what is printed where something does not hold."""
    return [each.stated for each in proof_of(text).having(Verdict.INCONSISTENT)]


def test_a_wrong_row_total_does_not_make_the_total_of_totals_wrong() -> None:
    table = "Team\tQ1\tQ2\tTotal\nEast\t12\t15\t27\nWest\t9\t4\t14\nTotal\t21\t19\t40"
    assert wrong(table) == ["14"]


def test_a_rate_in_a_row_of_percentages_is_no_percentage() -> None:
    head = "KPI\tMeasure\tNumerator\tDenominator\tResult\n"
    rows = "1\tHoused\t43\t46\t93.5%\n2\tAt school\t27\t46\t58.7%\n3\tSeen\t15\t19\t78.9%\n"
    assert wrong(f"{head}{rows}9\tViolence (rate per 100,000)\t4\t13,300\t30.1") == []
    assert wrong(f"{head}{rows}9\tViolence (rate per 100,000)\t4\t13,300\t41.3") == ["41.3"]


def test_numbers_that_agree_are_said_to_once() -> None:
    text = "Open cases            142  ▲ 6   (136 last month)\nClosures   13  ▲ 2   (11 last month)"
    assert [each.stated for each in found(text)] == ["6", "2"]


def test_another_whole_in_a_new_clause_is_not_taken() -> None:
    assert wrong("Of 40 children, 12 (30%) were girls, and of 20, 5 were cared for.") == []
    (alarm,) = found("Of 40 children, 12 (35%) were girls, and of 20, 5 were cared for.")[:1]
    assert (alarm.recomputed, alarm.operands[1].quote) == ("30%", "40")
