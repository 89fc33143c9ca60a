"""The work with victims that KPI 10 counts: of which offences, and which programme answers them."""

from childfirst.language.frames import Frame, Order
from childfirst.language.tables import outcomes, periods, programme_offences, victim_interventions
from childfirst.measures.definitions.yjb.counting import (
    COUNTING_DISPOSALS,
    FROM,
    counts,
    order_type,
    seriousness,
)
from childfirst.measures.definitions.yjb.ended_orders import age_at_start
from childfirst.periods import QUARTER

programme = programme_offences.programme

answered_offences = Frame(
    name="yjb_answered_offences",
    of=programme_offences,
    along=(outcomes,),
    where=(outcomes.offence_id == programme_offences.offence_id)
    & (programme.end_date >= FROM)
    & programme.disposal_type.one_of(*COUNTING_DISPOSALS)
    & counts(outcomes)
    & (programme.child.deleted == "NO")
    & (age_at_start >= 10)
    & (age_at_start <= 17),
    columns={
        "ypid": programme.ypid,
        "offence_id": programme_offences.offence_id,
        "programme_end": programme.end_date,
        "order": order_type(outcomes),
    },
    keys=("ypid", "offence_id"),
    one_per=("ypid", "offence_id"),
    first_by=(
        Order(seriousness(outcomes), ascending=True),
        Order(outcomes.outcome_date),
        Order(programme.end_date),
        Order(programme_offences.programme_id),
        Order(outcomes.outcome_id),
    ),
    why="each child and offence once: the most serious outcome, then the latest, then latest end",
)
work = Frame(
    name="yjb_work_with_victims",
    of=victim_interventions,
    along=(answered_offences, periods),
    where=(victim_interventions.offence_id == answered_offences.offence_id)
    & (periods.kind == QUARTER)
    & (answered_offences.programme_end >= periods.first_day)
    & (answered_offences.programme_end <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "child": answered_offences.ypid,
        "order": answered_offences.order,
        "victim_intervention_id": victim_interventions.victim_intervention_id,
        "victim_id": victim_interventions.victim_id,
        "victim_type": victim_interventions.victim.type,
        "consented": victim_interventions.consent_to_contact == "YES",
        "contacted": victim_interventions.contacted_date.is_known,
        "engaged": victim_interventions.engaged_rj == "YES",
        "asked_view": victim_interventions.view_prior == "YES",
        "progress_requested": victim_interventions.progress_requested_date.is_known,
        "progress_given": victim_interventions.progress_provided_date.is_known,
        "support_requested": victim_interventions.support_requested_date.is_known,
        "support_given": victim_interventions.support_provided_date.is_known,
    },
    keys=("period", "child", "victim_intervention_id"),
    why="work with the victims of offences whose chosen programme ended in the quarter",
)
