"""Rises and falls told with both ends: `decreased by 90 from 199 to 109`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.changes.from_to_judged import (
    FAMILY,
    from_to_judged,
    is_from_a_number_before,
)
from childfirst.proofing.quantities.changes.with_both_ends import Change, changes
from childfirst.proofing.quantities.shares.points_and_per_cent import keeps_apart
from childfirst.proofing.reading import Reading


def find(reading: Reading) -> Iterator[Finding]:
    """Check the direction and the size of each change whose two ends are told."""
    for told in changes(reading):
        found = from_to_judged(told, points=keeps_apart(reading))
        if found.verdict is not Verdict.INCONSISTENT or not _is_of_other_numbers(told):
            yield found


def _is_of_other_numbers(told: Change) -> bool:
    return told.doubtful or is_from_a_number_before(told)


KIND = Kind(
    name="changes from to",
    family=FAMILY,
    claims="Something rose or fell, by so much, from one number to another.",
    checks=(
        "The later number less the earlier one must have the direction and the size told: in "
        "numbers, in percentage points, or as a percentage of the earlier number. Nothing is "
        "called wrong where the word of change may be said of something else: where another "
        "clause begins before the numbers, or a second word tells the direction that holds."
    ),
    find=find,
    examples=(
        Example("Referrals decreased by 15 from 60 to 45.", ((1, "consistent"),)),
        Example("There was an increase of 15 referrals from 60 to 45.", ((1, "inconsistent"),)),
        Example("Referrals rose by 25% from 60 in 2021 to 75 in 2022.", ((1, "consistent"),)),
        Example("Referrals rose by 15% from 60 in 2021 to 75 in 2022.", ((1, "inconsistent"),)),
        Example("The share fell by 3.1 points from 40.2% to 37.0%.", ((1, "rounding"),)),
        Example("Referrals rose by 15 percentage points from 60 to 75.", ((1, "inconsistent"),)),
        Example(
            "Attendance rose by 5 percentage points from 70% to 75%. Absence fell by 5 percentage "
            "points from 30% to 25%. Lateness fell by 4% from 12% to 8%.",
            ((1, "consistent"), (1, "consistent"), (1, "inconsistent")),
        ),
        Example("Numbers fell from 12 to 9, a fall of 4.", ((1, "inconsistent"),)),
        Example(
            "Both improved: matches rose from 26 to 41 (an increase of 37%) and visits to 37.",
            ((1, "inconsistent"),),
        ),
        Example(
            "There were 312 nights, compared with 455 in the year before: 153 nights fewer.",
            ((1, "inconsistent"),),
        ),
        Example(
            "In 2019 planning was good in 52 per cent of cases; it is now 64 per cent, 22 "
            "percentage points better.",
            ((1, "inconsistent"),),
        ),
        Example(
            "The wait was 16 days in May and 11 days in June, so it became five days longer.",
            ((1, "inconsistent"),),
        ),
        Example(
            "It was found in 42.4% of cases. In May last year it was 47.1%, so the share has risen "
            "by 4.7 percentage points.",
            ((1, "inconsistent"),),
        ),
        Example(
            "It was 26.4% in May, 24.8% in June and 22.9% in July, a drop of 3.5 points in all.",
            (),
        ),
        Example(
            "There were 8,900 in May, compared with 9,204 in April. This is a fall of 340.",
            ((1, "inconsistent"),),
        ),
        Example(
            "There were 1,240 in May, against 1,085 in April. That is 165 more.",
            ((1, "inconsistent"),),
        ),
        Example("There were 19 fewer robberies, which fell from 58 to 49.", ((1, "inconsistent"),)),
        Example(
            "There were 62 cases, down from 71: a fall of 9 (14.7%).",
            ((1, "consistent"),),
        ),
        Example(
            "We saw 47 families. This is a 14.5% decrease on the year before (55).",
            ((1, "consistent"),),
        ),
        Example(
            "Thefts fell by a fifth, from 85 to 68; arson fell by a third, from 90 to 75.",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example(
            "Calls (the first three kinds) rose from 122 to 129 while visits fell from 60 to 47.",
            ((1, "consistent"), (1, "consistent")),
        ),
        Example("We saw 31 families, up from 35.", ((1, "inconsistent"),)),
        Example(
            "The fall was small after visits rallied to 250 from 120 in May.", ((1, "consistent"),)
        ),
        Example(
            "Girls have decreased in number, while their proportion has increased, from 9% to 16%.",
            ((1, "consistent"),),
        ),
        Example(
            "Fees will increase 6% in May to £106 and increase 3.5% in June to £110, an increase "
            "of 10% over March.",
            (),
        ),
        Example(
            "The rate was 4.13, up from 2.96 in May, and from 1.62 in June 2019.",
            ((1, "consistent"),),
        ),
        Example(
            "We are increasing fees to £850 from £800 and places to 45 from 25.",
            ((1, "consistent"),),
        ),
        Example(
            "Thefts fell slightly: 8,557 crimes in 2023 against 8,507 in 2022. The wait was "
            "shorter, at 171 days on average against 139. Girls were older than boys: their mean "
            "age was 16.8 against 18.3.",
            ((1, "inconsistent"), (1, "inconsistent"), (1, "inconsistent")),
        ),
        Example("The city grew by 7.7%, from 8.2 million to 8.8 million.", ((1, "rounding"),)),
        Example("Exclusions rose by 68%, from 3,900 to 6,500.", ((1, "rounding"),)),
        Example("Exclusions rose by 78%, from 3,900 to 6,500.", ((1, "inconsistent"),)),
        Example("5,970 people claimed, down 80 since May, of which 1,420 were new.", ()),
        Example("There was one visit at any one time. This is a fall of 68% on ten years ago.", ()),
        Example(
            "Suspensions: 96 in 2023/24 and 71 in 2024/25, a fall of 36%.", ((1, "inconsistent"),)
        ),
    ),
)
