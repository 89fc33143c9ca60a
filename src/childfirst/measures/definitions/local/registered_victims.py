"""Who is in the register of victims: by first contact, with the programme and the requests."""

from childfirst.language.frames import Frame, Order
from childfirst.language.tables import periods, programme_offences, victim_events
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.measures.definitions.local.work_with_victims import work
from childfirst.periods import VICTIMS_REGISTER

first_contacts = Frame(
    name="first_contacts",
    of=work,
    columns={
        name: work.column(name)
        for name in (
            "victim_id",
            "victim_type",
            "victim_intervention_id",
            "offence_id",
            "contacted_date",
        )
    },
    keys=("victim_id",),
    one_per=("victim_id",),
    first_by=(
        Order(work.contacted_date, ascending=True),
        Order(work.victim_intervention_id, ascending=True),
    ),
    why="the first contact with each victim",
)

programme_of_offence = Frame(
    name="programme_of_offence",
    of=programme_offences,
    along=(counted_programmes,),
    where=programme_offences.programme_id == counted_programmes.programme_id,
    columns={
        "offence_id": programme_offences.offence_id,
        "kind_of_work": counted_programmes.column("kind"),
    },
    keys=("offence_id",),
    one_per=("offence_id",),
    first_by=(
        Order(counted_programmes.start_date),
        Order(counted_programmes.end_date, open_first=True),
        Order(counted_programmes.programme_id),
    ),
    why="the latest-starting counted programme of an offence",
)

register = Frame(
    name="victims_register",
    of=first_contacts,
    along=(periods,),
    where=(periods.kind == VICTIMS_REGISTER)
    & (first_contacts.contacted_date >= periods.first_day)
    & (first_contacts.contacted_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "first_day": periods.first_day,
        "last_day": periods.last_day,
        "victim_id": first_contacts.victim_id,
        "victim_type": first_contacts.victim_type,
        "offence_id": first_contacts.offence_id,
    },
    keys=("period", "victim_id"),
    why="victims first contacted in the period of the register",
)

requests_elsewhere = Frame(
    name="requests_from_other_agencies",
    of=victim_events,
    along=(register, work),
    where=(victim_events.victim_intervention_id == work.victim_intervention_id)
    & (work.victim_id == register.victim_id)
    & (victim_events.event_type == "support_requested")
    & (victim_events.other_agency == "YES")
    & (victim_events.event_date >= register.first_day)
    & (victim_events.event_date <= register.last_day),
    columns={
        "period": register.period,
        "kind": register.kind,
        "victim_event_id": victim_events.victim_event_id,
    },
    keys=("period", "victim_event_id"),
    why="requests of registered victims for support from agencies outside the service",
)
