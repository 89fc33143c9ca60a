"""A suggested number is written as the document writes such numbers."""

from __future__ import annotations

import pytest

from childfirst.proofing.as_printed.manner import as_written
from tests.proofing.made import proof_of


@pytest.mark.parametrize(
    ("right", "stated", "written"),
    [
        ("7.5%", "6.5", "7.5"),
        ("30%", "31 %", "30 %"),
        ("30%", "31 per cent", "30 per cent"),
        ("30%", "thirty-one per cent", "thirty per cent"),
        ("7.9%", "+9.7%", "+7.9%"),
        ("-217", "−207", "−217"),
        ("-217", "+207", "-217"),
        ("13.4", "−13.4", "+13.4"),
        ("-12", "(11)", "(12)"),
        ("1,269", "1255", "1269"),
        ("1,269", "1,255", "1,269"),
        ("£14,040,000", "£14.40m", "£14.04m"),
        ("£14,040,000", "£14.4 million", "£14.04 million"),
        ("7", "nine", "seven"),
        ("7", "nine points", "seven points"),
        ("43", "forty - one", "forty-three"),
        ("25.0%", "a third", "a quarter"),
        ("27.0%", "a third", "27.0%"),
        ("33.3%", "half", "a third"),
        ("365 fewer", "365", "365 fewer"),
        ("£120", "some £130", "£120"),
        ("12 percentage points", "22 percentage points", "12 percentage points"),
        ("Q3", "Q4", "Q3"),
    ],
)
def test_a_number_takes_over_signs_separators_units_and_words(
    right: str, stated: str, written: str
) -> None:
    assert as_written(right, stated) == written


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Of forty children twelve (thirty-one per cent) were girls.", "thirty per cent"),
        ("The number of girls rose from 52 to 41.", "fell"),
        ("Nights fell from 455 to 312, a fall of 153.", "143"),
        ("Area\tCases\tShare %\nA\t10\t25.0\nB\t12\t30.0\nC\t18\t54.0\nTotal\t40\t100.0", "45.0"),
    ],
)
def test_a_suggestion_can_be_put_into_the_document(text: str, suggestion: str) -> None:
    wrong = [each for each in proof_of(text).findings if each.verdict == "inconsistent"]
    assert suggestion in [each.suggestion for each in wrong]
