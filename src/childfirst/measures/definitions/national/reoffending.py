"""Reoffending: the binary rate, the frequency, and how long each cohort has been followed."""

from datetime import date
from decimal import Decimal

from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Example, How, Line, Measure
from childfirst.measures.definitions.national.reoffending_assumptions import (
    FOLLOW_UP_AND_WAIT_MONTHS,
)
from childfirst.measures.definitions.national.reoffending_cohort import members

reoffended = members.reoffences > 0

LINES = (
    Line(label="reoffending.cohort", share_of=None),
    Line(label="reoffending.reoffenders", when=reoffended),
    Line(
        label="reoffending.reoffences",
        share_of=None,
        how=How.TOTAL,
        adds=members.reoffences,
        unit="reoffences",
    ),
    Line(
        label="reoffending.frequency",
        when=reoffended,
        share_of=reoffended,
        how=How.MEAN,
        adds=members.reoffences,
        unit="per child who reoffended",
    ),
    Line(
        label="reoffending.reoffences_per_child",
        share_of=ALWAYS,
        how=How.MEAN,
        adds=members.reoffences,
        unit="per child in the cohort",
    ),
    Line(
        label="reoffending.months_followed_least",
        share_of=None,
        how=How.LEAST,
        adds=members.months_followed,
        unit="months",
    ),
    Line(
        label="reoffending.months_followed_median",
        share_of=None,
        how=How.MEDIAN,
        adds=members.months_followed,
        unit="months",
    ),
    Line(
        label="reoffending.months_followed_greatest",
        share_of=None,
        how=How.GREATEST,
        adds=members.months_followed,
        unit="months",
    ),
)

EXAMPLES = (
    Example(
        shows="A counts once, at the first entry, with two offences of one sentence; B is "
        "sentenced after the wait; C's offence came before the caution; D's only entry is a "
        "community resolution.",
        period="2021-22Q1",
        as_at=date(2023, 12, 31),
        given="""
        offences: offence_id, ypid, offence_date
          O1, A, 2021-03-01
          O2, A, 2021-05-05
          O3, A, 2022-04-10
          O4, B, 2021-03-01
          O5, B, 2022-04-09
          O6, C, 2021-03-01
          O7, C, 2021-04-10
          O8, D, 2021-03-01
        outcomes: offence_id, outcome_date, legal_outcome
          O1, 2021-04-10, YOUTH_CAUTION
          O2, 2022-05-20, REFERRAL_ORDER
          O3, 2022-05-20, REFERRAL_ORDER
          O4, 2021-04-10, YOUTH_CONDITIONAL_CAUTION
          O5, 2022-10-11, REFERRAL_ORDER
          O6, 2021-04-10, FINE
          O7, 2021-08-01, YOUTH_CAUTION
          O8, 2021-04-10, COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT
        """,
        expect={
            "reoffending.cohort": 3,
            "reoffending.reoffenders": 1,
            "reoffending.reoffences": 2,
            "reoffending.frequency": 2,
            "reoffending.reoffences_per_child": Decimal("0.67"),
            "reoffending.months_followed_least": 12,
        },
    ),
    Example(
        shows="One child in two quarters' cohorts is in the year twice; a sentence of custody "
        "enters at release, and a reoffence after the 18th birthday counts.",
        period="2021-22",
        as_at=date(2022, 8, 1),
        given="""
        children: ypid, date_of_birth
          A, 2007-01-01
          B, 2004-02-01
        offences: offence_id, ypid, offence_date
          O1, A, 2021-03-01
          O2, A, 2021-06-01
          O3, B, 2021-03-01
          O4, B, 2022-03-01
        outcomes: offence_id, outcome_date, legal_outcome
          O1, 2021-04-10, YOUTH_CAUTION
          O2, 2021-07-10, REFERRAL_ORDER
          O3, 2021-04-20, DETENTION_AND_TRAINING_ORDER
          O4, 2022-05-01, YOUTH_REHABILITATION_ORDER
        programmes: programme_id, ypid, start_date, end_date, disposal_type
          P1, B, 2021-04-20, 2021-08-20, DTO_CUSTODY
        """,
        expect={
            "2021/22 Q1|reoffending.cohort": 1,
            "2021/22 Q1|reoffending.reoffenders": 1,
            "2021/22 Q2|reoffending.cohort": 2,
            "2021/22 Q2|reoffending.reoffenders": 1,
            "reoffending.cohort": 3,
            "reoffending.reoffenders": 2,
            "reoffending.months_followed_least": 11,
            "reoffending.months_followed_median": 12,
            "2021/22 Q2|reoffending.months_followed_median": Decimal("11.5"),
            "reoffending.months_followed_greatest": 12,
        },
    ),
)

MEASURES = (
    Measure(
        table="Reoffending",
        kpi="National indicators",
        title="Reoffending, provisional",
        counts="children",
        each="",
        of=members,
        unit=members.member,
        lines=LINES,
        rule=(
            "Local children aged 10 to 17 who in the quarter received a caution or a "
            "non-custodial sentence, or were released from custody: each once, at the first such "
            "entry. A reoffence is an offence committed in the twelve months from the day after "
            "the entry, with a caution or sentence in those twelve months or the six that follow. "
            "Outcomes that an appeal overturned, and diversion, community resolutions included, "
            "neither enter nor prove. The same person is found by local number and date of birth. "
            "A year adds its four quarterly cohorts, so that a child may be in it four times. "
            "Reoffenders over the cohort are the binary rate, reoffences over reoffenders the "
            "frequency. Until eighteen months after the period the figures are so far only. "
            "Provisional: not matched to the Police National Computer."
        ),
        cites="Proven reoffending statistics, three-month cohorts",
        valid_from=date(2015, 10, 1),
        basis="national",
        final_after=FOLLOW_UP_AND_WAIT_MONTHS,
        examples=EXAMPLES,
    ),
)
