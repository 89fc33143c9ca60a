"""Worked examples of reoffending: entries, the follow-up and the wait, years, and breaches."""

from datetime import date
from decimal import Decimal

from childfirst.measures.declaration import Example

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
    Example(
        shows="A's breach of an order, proven by a sentence, is a reoffence like any other.",
        period="2021-22Q1",
        as_at=date(2023, 12, 31),
        given="""
        offences: offence_id, ypid, offence_date, yjb_offence_category
          O1, A, 2021-03-01, THEFT_AND_HANDLING_STOLEN_GOODS
          O2, A, 2021-06-01, BREACH_OF_STATUTORY_ORDER
          O3, B, 2021-03-01, THEFT_AND_HANDLING_STOLEN_GOODS
        outcomes: offence_id, outcome_date, legal_outcome
          O1, 2021-04-10, REFERRAL_ORDER
          O2, 2021-07-01, YOUTH_REHABILITATION_ORDER
          O3, 2021-04-10, YOUTH_CAUTION
        """,
        expect={
            "reoffending.cohort": 2,
            "reoffending.reoffenders": 1,
            "reoffending.reoffences": 1,
        },
    ),
)
