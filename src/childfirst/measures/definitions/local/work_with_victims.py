"""The steps behind KPI 10: work with victims, open in a quarter, and acts of support in it."""

from childfirst.language.frames import Frame
from childfirst.language.questions import any_of
from childfirst.language.tables import outcomes, periods, victim_events, victim_interventions
from childfirst.measures.definitions.local.counted_programmes import stands
from childfirst.periods import QUARTER

work = Frame(
    name="work_with_victims",
    of=victim_interventions,
    where=victim_interventions.contacted_date.is_known
    & (victim_interventions.offence.child.deleted == "NO")
    & any_of(outcomes, (outcomes.offence_id == victim_interventions.offence_id) & stands(outcomes)),
    columns={
        **{
            field.name: victim_interventions.column(field.name)
            for field in victim_interventions.entry.fields
        },
        "victim_type": victim_interventions.victim.type,
    },
    keys=("victim_intervention_id",),
    why="work begun with a contact, for an offence with an outcome that stands",
)


work_in_quarter = Frame(
    name="work_with_victims_in_quarter",
    of=work,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (work.contacted_date <= periods.last_day)
    & (work.closed_date.is_missing | (work.closed_date >= periods.first_day)),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "victim_id": work.victim_id,
        "victim_intervention_id": work.victim_intervention_id,
        "offered": work.rj_offered_date <= periods.last_day,
        "accepted": work.rj_accepted_date <= periods.last_day,
    },
    keys=("period", "victim_intervention_id"),
    why="work begun by the end of the quarter and not closed before it",
)


events_in_quarter = Frame(
    name="victim_events_in_quarter",
    of=victim_events,
    along=(work, periods),
    where=(victim_events.victim_intervention_id == work.victim_intervention_id)
    & (periods.kind == QUARTER)
    & (victim_events.event_date >= periods.first_day)
    & (victim_events.event_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "victim_event_id": victim_events.victim_event_id,
        "event_type": victim_events.event_type,
    },
    keys=("period", "victim_event_id"),
    why="acts of support, update or information dated in the quarter",
)
