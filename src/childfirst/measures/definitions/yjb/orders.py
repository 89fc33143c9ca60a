"""The denominator of KPIs 1 to 5 and 7: children with an order ending in the quarter."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_everything
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.lines import total

MEASURES = (
    national(
        "Total",
        "Children with an order ending in the quarter",
        (total("total"),),
        of=ended,
        unit=ended.ypid,
        breakdowns=by_everything(ended),
        rule=(
            "Children whose programme, of a disposal that counts, ended in the quarter, aged 10 "
            "to 17 at its start, with a counting outcome that stands. Each child once: under the "
            "most serious outcome, then the latest."
        ),
        examples=(
            Example(
                shows="An order and a caution ending in one quarter: one child, under the order.",
                period="2023-24Q1",
                given="""
                programmes: programme_id, ypid, start_date, end_date, disposal_type
                  P1, A, 2022-05-04, 2023-05-03, YOUTH_REHABILITATION_ORDER
                  P2, A, 2023-03-20, 2023-06-20, YOUTH_CAUTION
                programme_offences: programme_id, offence_id
                  P1, O1
                  P2, O2
                offences: offence_id, ypid, offence_date
                  O1, A, 2022-04-01
                  O2, A, 2023-03-01
                outcomes: offence_id, outcome_date, legal_outcome
                  O1, 2022-05-04, YOUTH_REHABILITATION_ORDER
                  O2, 2023-03-20, YOUTH_CAUTION
                """,
                expect={"total": 1, "total.order.yro": 1, "total.order.youth_caution": 0},
            ),
            Example(
                shows="Eighteen before the end is counted, eighteen at the start is not.",
                period="2023-24Q1",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-03
                  B, 2005-01-10
                programmes: programme_id, ypid, start_date, end_date
                  P1, A, 2023-01-10, 2023-05-10
                  P2, B, 2023-01-10, 2023-05-10
                programme_offences: programme_id, offence_id
                  P1, O1
                  P2, O2
                offences: offence_id, ypid, offence_date
                  O1, A, 2022-12-01
                  O2, B, 2022-12-01
                outcomes: offence_id, outcome_date, legal_outcome
                  O1, 2023-01-10, REFERRAL_ORDER
                  O2, 2023-01-10, REFERRAL_ORDER
                """,
                expect={"total": 1, "total.age.15-17": 1},
            ),
        ),
    ),
)
