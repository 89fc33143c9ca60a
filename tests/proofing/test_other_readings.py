"""What looks wrong in one reading and holds in another raises no alarm."""

import pytest

from childfirst.proofing.findings import Verdict
from tests.proofing.made import proof_of

HEAD = "Offence\t2021/22\t2022/23\t2023/24\nRobbery\t342\t378\t331\nBurglary\t80\t91\t85\n\n"
RATES = "Area\tQ1\tQ2\tRate\nAsh\t12\t15\t8.5\nElm\t9\t14\t6.4\nAll\t21\t29\t7.3\n"

SOUND = {
    "two other counts of the passage give the percentage": (
        "Of 117 cases 46 were read. In 12 the child was Black (26.1%), about the same as in the "
        "caseload (30 of 117)."
    ),
    "one is a pronoun": "Of 134 who received one in 2023, 25 (18.7%) had offended again.",
    "the part has its own share": (
        "There were 3,396 of those absent (48.0%), although they are 26.7% of the roll (9,180)."
    ),
    "the share is of other things": (
        "Six of the city's 18 wards account for 74% of offences and 48% of residents."
    ),
    "an average and a range": "Managers had an average of 9.0 cases each, and between six and 13.",
    "a span with its beginning only": "There were 54 calls in the four years from 2021/22.",
    "a length of time is what is longer": "There were 94, 37 of them for longer than 12 weeks.",
    "a change since a year": f"{HEAD}Robbery reached 378 in 2022/23 and has since come down by 47.",
    "each of the rows": f"{HEAD}Every offence fell in the latest year.",
    "a rate has no sum": RATES,
    "both numbers of a gap are told": (
        "School\tAbsent\nSecondary\t28.1%\nPrimary\t14.7%\n\nAttendance in secondary schools "
        "(89.7%) was 4.5 points lower than in primary schools (94.2%)."
    ),
    "the percentage is of the rest": (
        "Among probation officers vacancies were 29% (27 of 38 posts filled)."
    ),
    "the share is of what it is compared with": (
        "Drug searches: 32.0% (238) had a find, compared with 24.4% of the other 521 (127)."
    ),
    "two earlier numbers": (
        "This compares with 1,201 in September and 1,098 in June, so the list has grown by 14.9%."
    ),
    "a part in brackets": "Of them 3% of the participants (12) had moved out of the area.",
    "a comma before the first part": (
        "Of the sentenced men, 143 were in for less than a year, 189 for up to four, 78 for longer."
    ),
    "another time in brackets": "At least four out of five children were placed (now 70%).",
    "names with a number each in brackets": (
        "The commonest was talk (a factor in 127, or 40% of all), then conduct (74), delay (61)."
    ),
    "so much below an average": (
        "The total is lower than in 2022 (1,641) and 31.4% below the average of 2,294."
    ),
    "one for a thing": "They were up to date for 448 of the 491 for whom one was due (91%).",
    "made up of": "The other 18 are made up of seven in custody, six in hostels and five at home.",
    "what would have been": (
        "Area\tQ1\tQ2\nAsh\t118\t97\n\nWere it not for Ash there'd have been an increase."
    ),
    "a reason that is a change": (
        "Reason\tCases\t%\nDebt\t46\t46\nBenefit delay or change\t54\t54\nTotal\t100\t100"
    ),
    "too few for a percentage": (
        "Measure\t2023\t2024\tChange\nCases\t421\t382\t-9.3%\nGirls\t72\t69\t-4.2%\n"
        "Custody\t5\t3\t-2"
    ),
    "points where the shares have no sign": (
        "Measure\t2023\t2024\tChange\nCases\t421\t382\t-9.3%\nGirls\t72\t69\t-4.2%\n"
        "Seen (%)\t22.0\t20.6\t-1.4pp"
    ),
    "a row of shares among counts": (
        "Measure\t2023\t2024\tChange\nContacts\t10,412\t9,846\t-5.4%\nReferrals\t2,718\t2,584\t-4.9%"
        "\nRepeat rate\t20.0%\t22.5%\t+2.5 pts"
    ),
}


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
