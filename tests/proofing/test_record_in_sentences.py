"""Sentences of a document against figures of the record and of publications."""

from __future__ import annotations

import pytest

from childfirst.proofing.against_the_record.sentences import sentences_against_record
from tests.proofing.made_figures import figure, read

HOME = "Visual 1b|Suitable"
ENTRANTS = "First time entrants to the youth justice system"
CHILDREN = "children aged 10 to 17"


RECORD = [
    figure(HOME, "2023/24 Q3", 68, 73),
    figure(HOME, "2023/24 Q4", 65, 73),
    figure("Cohort|No. of Children", "2023/24", 167),
    figure("Cohort|No. of Children", "2023/24 Q4", 73),
    figure(f"{ENTRANTS}|first time entrants", "Jan 22 - Dec 22", 35),
    figure(f"{ENTRANTS}|first time entrants", "Jan 23 - Dec 23", 36),
    figure(f"{ENTRANTS}|per 100,000 {CHILDREN}", "Jan 23 - Dec 23", 146),
    figure(f"{ENTRANTS}|first time entrants", "Jan 23 - Dec 23", 39, area="Norton"),
    figure("Children who reoffended|percentage of the cohort", "Apr 21 - Mar 22", "28.2"),
    figure(f"Custodial sentences|per 1,000 {CHILDREN}", "Jan 22 - Dec 22", "0.08"),
]


def verdicts(text: str) -> dict[str, str]:
    """Give what is said of each number of a text."""
    found = sentences_against_record(read(text), RECORD)
    return {each.stated: each.verdict.value for each in found}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("In Q4 2023/24, 65 of 73 children (89.0%) were in suitable accommodation.", ""),
        ("In Q4 2023/24, 56 of 73 children (89.0%) were in suitable accommodation.", "56"),
        ("In Q4, 65 of the 73 young people (98.0%) were suitably accommodated.", "98.0%"),
        ("Quarter 4: 65 out of 73 (89%) of our children in suitable housing.", ""),
        ("At the end of Q4, 65 children (98.0%) were in suitable accommodation, Ashby.", "98.0%"),
        ("Of 73 children in Ashby, 56 (89.0%) were in suitable accommodation in Q4.", "56"),
        ("There were 36 FTEs in Ashby in calendar year 2023, 146 per 100,000.", ""),
        ("In Jan 23 - Dec 23 Ashby had 63 first time entrants.", "63"),
        ("Ashby had 35 first time entrants in 2022 compared with 63 in 2023.", "63"),
        ("In 2023, 39 FTEs were from Norton.", ""),
        ("The reoffending rate of Ashby was 22.8% in Apr 21 to Mar 22.", "22.8%"),
        ("Ashby’s custody rate was 0.08 per 1,000 in 2022.", ""),
        ("Over 2023/24 a total of 167 children were on the cohort.", ""),
    ],
)
def test_what_a_sentence_says_of_a_figure_of_ours_is_compared(text: str, wrong: str) -> None:
    found = verdicts(text)
    assert found
    assert [stated for stated, verdict in found.items() if verdict == "inconsistent"] == (
        [wrong] if wrong else []
    )


@pytest.mark.parametrize(
    "text",
    [
        "In Q4 2022/23, 56 of 73 children (89.0%) were in suitable accommodation.",
        "In Q4, 56 of 73 girls (89.0%) were in suitable accommodation.",
        "In Q4, 56 of 73 children (89.0%) were not in suitable accommodation.",
        "In Q4, 14 of 20 children (70.0%) were in suitable accommodation.",
        "In Q4, 14 of 20 children were in suitable accommodation at the end of their order.",
        "In Q4, 65 of 80 children were in suitable accommodation in Norton.",
        "Our target for Q4 is 70 of 73 children in suitable accommodation.",
        "In Q4 about 60 of 73 children were in suitable accommodation.",
        "In Q4 children in suitable accommodation fell by 3 to 60.",
        "In the year to December 2023 Ashby had 40 first time entrants.",
        "In 2023/24 Ashby had 40 first time entrants.",
        "In 2023 there were 40 first time entrants.",
        "In 2023 Sutton had 40 first time entrants.",
        "In 2023 Ashby had 1.46 first time entrants per 1,000.",
        "A total of 40 of the FTEs were not from Ashby in 2023.",
        "A 0.5 FTE officer left Ashby in 2023.",
        "In 2023/24, 60 children were in the cohort of those followed up.",
        "In Q4, 70 children were on the cohort.",
    ],
)
def test_another_area_period_or_population_is_passed_over(text: str) -> None:
    assert "inconsistent" not in verdicts(text).values()


def test_a_number_by_itself_is_held_to_the_record_beside_one_that_agrees() -> None:
    text = "In 2023/24, 167 children were on the cohort. In Q4, 70 children were on the cohort."
    assert verdicts(f"Ashby. {text}") == {"167": "consistent", "70": "inconsistent"}
    assert verdicts(text) == {"167": "consistent"}


def test_of_an_area_not_named_two_numbers_must_agree() -> None:
    text = "In Q4, 56 of 73 children were in suitable accommodation."
    assert verdicts(f"Ashby. {text}") == {"56": "inconsistent", "73": "consistent"}
    assert "inconsistent" not in verdicts(text).values()


def test_numbers_of_another_measure_of_the_same_name_are_not_wrong() -> None:
    """Who has a need in any quarter is not who has one at the last look."""
    text = "Ashby. In Q4, 60 of 73 children were in suitable accommodation."
    other = figure("Suitable housing|Suitable accommodation", "2023/24 Q4", 60, 73)
    assert "inconsistent" in verdicts(text).values()
    assert [*sentences_against_record(read(text), [*RECORD, other])] == []


def test_the_figure_is_named_with_its_area_reference_and_snapshot() -> None:
    (wrong,) = sentences_against_record(read("In 2023 Ashby had 63 FTEs."), RECORD)
    assert (wrong.recomputed, wrong.suggestion) == ("36", "36")
    assert "of Ashby in Jan 23 - Dec 23 (CF-" in wrong.explanation
    assert "snapshot abc" in wrong.explanation
