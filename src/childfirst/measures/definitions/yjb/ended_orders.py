"""Children with an order ending in the quarter: one row a child, whom KPIs 1 to 5 and 7 count."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import age, decide
from childfirst.language.tables import outcomes, periods, programme_offences
from childfirst.measures.definitions.yjb.counting import (
    COUNTING_DISPOSALS,
    LICENCE,
    ORDER_TYPES,
    counts,
    order_type,
    seriousness,
)
from childfirst.periods import QUARTER

programme = programme_offences.programme
child = programme.child
licence = programme.disposal_type == LICENCE

starts_counting = decide((licence, outcomes.outcome_date), otherwise=programme.start_date)
"""The day at which age is taken: the sentence for a licence, else the programme's start."""

custodial = outcomes.legal_outcome.one_of(*ORDER_TYPES["custody"])
start_day = decide(
    (licence, outcomes.outcome_date - 1),
    (custodial, programme.start_date - 1),
    otherwise=programme.start_date,
)
"""The day on which the state "at start" is taken: for custody the day before."""

released = decide(
    (licence & custodial, programme.release_date.or_else(programme.start_date) + 1),
    (custodial, programme.release_date + 1),
)
"""The day on which the state "at release" is taken: the day after, as at start it is the day
before. A DTO licence begins with the release. Nothing for orders that are not custody."""

support_from = decide((custodial, outcomes.outcome_date - 1), otherwise=programme.start_date)
"""The first day of support "during" the order: for custody the day before the sentence."""

age_at_start = age(child.date_of_birth, starts_counting)

ended_rows = Frame(
    name="yjb_ended_rows",
    of=programme_offences,
    along=(outcomes, periods),
    where=(outcomes.offence_id == programme_offences.offence_id)
    & (periods.kind == QUARTER)
    & (programme.end_date >= periods.first_day)
    & (programme.end_date <= periods.last_day)
    & programme.disposal_type.one_of(*COUNTING_DISPOSALS)
    & counts(outcomes)
    & (child.deleted == "NO")
    & (age_at_start >= 10)
    & (age_at_start <= 17),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "ypid": programme.ypid,
        "programme_id": programme_offences.programme_id,
        "offence_id": programme_offences.offence_id,
        "outcome_id": outcomes.outcome_id,
        "outcome_date": outcomes.outcome_date,
        "order": order_type(outcomes),
        "seriousness": seriousness(outcomes),
        "programme_start": programme.start_date,
        "programme_end": programme.end_date,
        "start_day": start_day,
        "released": released,
        "support_from": support_from,
        "age": age_at_start,
        "date_of_birth": child.date_of_birth,
        "sex": child.sex,
        "gender": child.gender,
        "ethnicity": child.ethnicity,
    },
    keys=("period", "programme_id", "offence_id", "outcome_id"),
    why="each ended programme with each of its offences and each counting outcome of it",
)

ended = Frame(
    name="yjb_ended_orders",
    of=ended_rows,
    columns={name: ended_rows.column(name) for name in ended_rows.columns},
    keys=("period", "ypid"),
    one_per=("period", "ypid"),
    first_by=(
        Order(ended_rows.seriousness, ascending=True),
        Order(ended_rows.outcome_date),
        Order(ended_rows.programme_end),
        Order(ended_rows.programme_start),
        Order(ended_rows.programme_id),
        Order(ended_rows.offence_id),
        Order(ended_rows.outcome_id),
    ),
    why="the most serious outcome of the child in the quarter, then the latest",
)
