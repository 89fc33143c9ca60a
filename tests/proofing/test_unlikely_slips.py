"""A number that is nothing like what was worked out is likelier misread than wrong."""

from childfirst.proofing.findings import Verdict
from tests.proofing.made import proof_of


def wrong(text: str) -> list[tuple[str, str]]:
    """Give what is called wrong, and what it should be."""
    alarms = proof_of(text).having(Verdict.INCONSISTENT)
    return [(each.stated, each.recomputed) for each in alarms]


HELPED = "Of 300 children seen 90 (30%) had help, 60 (20%) had none, and 45 ({share}) had left."


def test_a_share_unlike_the_right_one_is_wrong_beside_two_others_of_its_whole() -> None:
    assert wrong(HELPED.format(share="15%")) == []
    assert wrong(HELPED.format(share="16%")) == [("16%", "15%")]
    assert wrong(HELPED.format(share="65%")) == [("65%", "15%")]


def test_a_share_of_a_part_told_with_its_whole_is_wrong_however_far_off() -> None:
    assert wrong("In the spring 14 of the 60 children (86.1%) had a plan.") == [("86.1%", "23.3%")]


def test_the_size_of_a_change_told_with_its_ends_is_wrong_however_far_off() -> None:
    assert wrong("Referrals fell from 199 to 109, a fall of 10.") == [("10", "90")]


def test_a_share_far_from_that_of_two_numbers_that_are_not_told_together_is_let_pass() -> None:
    text = "They were seen 164 times, 12 each, and interviews were held in time for 77% (120)."
    assert wrong(text) == []


def test_a_number_within_a_name_gives_no_other_reading() -> None:
    text = "In Q4, 66 of 40 children (40.0%) were offered, in hours, “16 to 24”, the largest group."
    assert wrong(text) == [("40.0%", "165.0%")]
