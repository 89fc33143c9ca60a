"""Custodial sentences: sentencing occasions, not children."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import age
from childfirst.language.tables import outcomes, periods
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.local.counted_programmes import stands
from childfirst.measures.definitions.national.declaring import indicator
from childfirst.measures.definitions.yjb.counting import ORDER_TYPES
from childfirst.measures.definitions.yjb.proven_offences import outcome_hearings
from childfirst.periods import CALENDAR_YEAR

child = outcomes.offence.child
age_at_hearing = age(child.date_of_birth, outcome_hearings.hearing_date)
of_age = (age_at_hearing >= 10) & (age_at_hearing <= 17)

custodial = Frame(
    name="national_custodial_outcomes",
    of=outcomes,
    where=outcomes.legal_outcome.one_of(*ORDER_TYPES["custody"])
    & stands(outcomes)
    & (child.deleted == "NO")
    & of_age,
    columns={
        "ypid": outcomes.offence.ypid,
        "outcome_date": outcomes.outcome_date,
        "outcome_id": outcomes.outcome_id,
    },
    keys=("ypid", "outcome_date"),
    one_per=("ypid", "outcome_date"),
    first_by=(Order(outcomes.outcome_id),),
    why="custodial sentences of a child on one day, once",
)
occasions = Frame(
    name="national_custodial_occasions",
    of=custodial,
    along=(periods,),
    where=(periods.kind == CALENDAR_YEAR)
    & (custodial.outcome_date >= periods.first_day)
    & (custodial.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "outcome_id": custodial.outcome_id,
    },
    keys=("period", "outcome_id"),
    why="sentencing occasions of the year",
)

MEASURES = (
    indicator(
        "custodial_sentences",
        "Custodial sentences",
        of=occasions,
        unit=occasions.outcome_id,
        counts="sentences",
        rule=(
            "Occasions in the year on which a local child, aged 10 to 17 at the first hearing, was "
            "sentenced to custody; several sentences of a child on one day are one occasion. "
            "Remand is never a sentence."
        ),
        cites="Youth justice statistics, use of custody",
        examples=(
            Example(
                shows="Two offences sentenced on one day are one; without a hearing, none.",
                period="2023-24",
                given="""
                offences: offence_id, ypid, offence_date
                  O1, A, 2023-01-01
                  O2, A, 2023-01-01
                  O3, B, 2023-01-01
                hearings: hearing_id, ypid, hearing_date
                  H1, A, 2023-02-01
                hearing_offences: hearing_id, offence_id
                  H1, O1
                  H1, O2
                outcomes: offence_id, outcome_date, legal_outcome
                  O1, 2023-03-01, DETENTION_AND_TRAINING_ORDER
                  O2, 2023-03-01, DETENTION_AND_TRAINING_ORDER
                  O3, 2023-03-01, DETENTION_AND_TRAINING_ORDER
                """,
                expect={"calendar year 2023|custodial_sentences": 1},
            ),
        ),
    ),
)
