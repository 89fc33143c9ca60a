"""What another reading bears out raises no alarm; what it does not, does."""

from childfirst.proofing.findings import Verdict
from tests.proofing.made import proof_of


def test_the_direction_of_a_difference_that_fits_is_still_held_to_its_numbers() -> None:
    (alarm,) = proof_of("There were 40 girls, 12 fewer than the 28 of last year.").having(
        Verdict.INCONSISTENT
    )
    assert alarm.recomputed == "12"


def test_a_percentage_that_nothing_in_its_passage_gives_is_wrong() -> None:
    text = "Of 117 cases 46 were read, and in 12 the child was Black. Of the 46, 12 (27.1%) were."
    assert proof_of(text).having(Verdict.INCONSISTENT)


def test_a_percentage_that_another_pair_of_its_passage_gives_is_let_pass() -> None:
    text = "Of 117 cases 46 were read. In 12 (26.1%) it was so, as in all of them (30 of 117)."
    assert proof_of(text).having(Verdict.INCONSISTENT) == []
