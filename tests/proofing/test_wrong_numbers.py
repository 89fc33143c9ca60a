"""The number that is wrong is not always the one that does not follow from the others."""

from childfirst.proofing.findings import Verdict
from tests.proofing.made import proof_of


def suggested(text: str) -> list[tuple[str, str]]:
    """Give what does not hold, and what should be read."""
    alarms = proof_of(text).having(Verdict.INCONSISTENT)
    return [(each.stated, each.suggestion) for each in alarms]


DISPOSALS = (
    "Disposal\tNorth\tSouth\tAll\tShare\n"
    "Caution\t58\t47\t105\t44%\n"
    "Community resolution\t49\t38\t{part}\t{share}\n"
    "Referral order\t27\t20\t47\t20%\n"
    "Total\t134\t105\t239\t100%"
)


def test_a_part_is_wrong_whose_percentage_makes_a_hundred_with_the_others() -> None:
    total, alarm = proof_of(DISPOSALS.format(part=78, share="36%")).having(Verdict.INCONSISTENT)
    assert (total.stated, total.suggestion) == ("78", "87")
    assert (alarm.stated, alarm.recomputed) == ("36%", "33%")
    assert alarm.suggestion == "87 for 78, at line 3, table 1, row 3, column 4"
    assert alarm.explanation.endswith(f"With {alarm.suggestion}, it holds, and so does all else.")


def test_a_percentage_is_wrong_whose_part_adds_up_with_the_others() -> None:
    assert suggested(DISPOSALS.format(part=87, share="63%")) == [("63%", "36%")]


def test_one_part_explains_two_alarms() -> None:
    money = (
        "Heading\tBudget\tActual\tVariance\nStaff\t130.6\t131.4\t+0.8\nTravel\t12.4\t12.0\t-0.4\n"
    )
    money += "Premises\t13.0\t{actual}\t-0.3\nTotal\t156.0\t156.1\t+0.1"
    assert suggested(money.format(actual="12.7")) == []
    right = "12.7 for 12.1, at line 4, table 1, row 4, column 3"
    assert suggested(money.format(actual="12.1")) == [("-0.3", right), ("156.1", right)]


def test_both_are_named_where_nothing_tells_which_is_wrong() -> None:
    text = "School\tPupils\nAsh\t1,070\nBeech\t512\nElm\t293\nTotal\t1,884"
    (told,) = suggested(text)
    assert told == ("1,884", "1,875, or 521 for 512, at line 3, table 1, row 3, column 2")


def test_people_work_out_wrongly_so_what_it_is_of_is_not_blamed_for_a_result_alone() -> None:
    text = "There were 3,146 arrests, a fall of 10.7% from 3,384 in the previous year."
    ((stated, right),) = suggested(text)
    assert (stated, right[:4]) == ("10.7%", "7.0%")
