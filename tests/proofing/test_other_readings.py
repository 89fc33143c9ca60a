"""What looks wrong in one reading and holds in another raises no alarm."""

import pytest

from childfirst.proofing.findings import Verdict
from tests.proofing.made import proof_of
from tests.proofing.sound_texts import SOUND


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_what_holds_in_another_reading_is_not_wrong(text: str) -> None:
    assert [each.explanation for each in proof_of(text).having(Verdict.INCONSISTENT)] == []


def test_the_direction_of_a_difference_that_fits_is_still_held_to_its_numbers() -> None:
    (alarm,) = proof_of("There were 40 girls, 12 fewer than the 28 of last year.").having(
        Verdict.INCONSISTENT
    )
    assert alarm.recomputed == "12"


def test_a_percentage_that_nothing_in_its_passage_gives_is_wrong() -> None:
    text = "Of 117 cases 46 were read, and in 12 the child was Black. Of the 46, 12 (27.1%) were."
    assert proof_of(text).having(Verdict.INCONSISTENT)
