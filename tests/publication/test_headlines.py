"""What a figure says at the top of a report: numbers plainly, their absence in words."""

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.words.headlines import headline
from tests.publication.conftest import figure


@pytest.mark.parametrize(
    ("status", "value", "of", "said"),
    [
        (Status.COUNTED, 40, 66, "40 of 66 (60.6%)"),
        (Status.COUNTED, 73, None, "73"),
        (Status.ZERO, 0, None, "0"),
        (Status.NONE_RECORDED, 0, None, "None recorded"),
        (Status.PROVISIONAL, 40, 66, "40 of 66 (60.6%), provisional"),
        (Status.NOT_YET_DUE, None, None, "Not yet due"),
        (Status.NOT_COLLECTED, None, None, "Not collected"),
        (Status.SUPPRESSED, None, None, "Withheld"),
        (Status.UNKNOWN, None, None, "Not known"),
    ],
)
def test_a_number_stands_plainly_and_its_absence_in_words(status, value, of, said):
    assert headline(figure("Visual 1b|Total", "2023/24 Q4", value, of, status)) == said
