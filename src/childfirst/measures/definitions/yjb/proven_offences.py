"""Proven offences as KPI 9 counts them: which outcomes prove one, and how old the child was."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import age, decide
from childfirst.language.questions import any_of
from childfirst.language.tables import hearing_offences, outcomes, periods, programme_offences
from childfirst.measures.definitions.yjb.counting import (
    COUNTING_DISPOSALS,
    FROM,
    ORDER_TYPES,
    counts,
    order_type,
    seriousness,
)
from childfirst.periods import QUARTER

offence, child = outcomes.offence, outcomes.offence.child

first_hearings = Frame(
    name="yjb_first_hearings",
    of=hearing_offences,
    columns={
        "offence_id": hearing_offences.offence_id,
        "hearing_date": hearing_offences.hearing.hearing_date,
    },
    keys=("offence_id",),
    one_per=("offence_id",),
    first_by=(Order(hearing_offences.hearing.hearing_date, ascending=True),),
    why="the earliest hearing of an offence",
)
outcome_hearings = Frame(
    name="yjb_outcome_hearings",
    of=outcomes,
    along=(first_hearings,),
    where=outcomes.offence_id == first_hearings.offence_id,
    columns={"outcome_id": outcomes.outcome_id, "hearing_date": first_hearings.hearing_date},
    keys=("outcome_id",),
    why="the first hearing of the offence of each outcome",
)
pre_court = outcomes.legal_outcome.one_of("YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION")
tested_on = decide(
    (pre_court, offence.arrest_date.or_else(offence.offence_date)),
    otherwise=outcome_hearings.hearing_date,
)
tested_age = age(child.date_of_birth, tested_on)

proven = Frame(
    name="yjb_proven_offences",
    of=outcomes,
    where=counts(outcomes)
    & ~outcomes.legal_outcome.one_of(*ORDER_TYPES["oocd"])
    & (outcomes.outcome_date >= FROM)
    & (child.deleted == "NO")
    & (tested_age >= 10)
    & (tested_age <= 17)
    & any_of(
        programme_offences,
        (programme_offences.offence_id == outcomes.offence_id)
        & programme_offences.programme.disposal_type.one_of(*COUNTING_DISPOSALS),
    ),
    columns={
        "outcome_date": outcomes.outcome_date,
        "offence_id": outcomes.offence_id,
        "ypid": offence.ypid,
        "category": offence.yjb_offence_category,
        "score": offence.yjb_seriousness_score,
        "order": order_type(outcomes),
        "age": tested_age,
        "sex": child.sex,
        "gender": child.gender,
        "ethnicity": child.ethnicity,
    },
    keys=("offence_id",),
    one_per=("offence_id",),
    first_by=(
        Order(seriousness(outcomes), ascending=True),
        Order(outcomes.outcome_date),
        Order(outcomes.outcome_id),
    ),
    why="each offence under its most serious counting outcome since 1 April 2023, diversion apart",
)
offences = Frame(
    name="yjb_proven_offences_in_quarter",
    of=proven,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (proven.outcome_date >= periods.first_day)
    & (proven.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        **{name: proven.column(name) for name in proven.columns},
    },
    keys=("period", "offence_id"),
    why="proven offences whose outcome is dated in the quarter",
)
