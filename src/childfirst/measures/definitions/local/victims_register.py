"""Section 6.7 of the plan: victims first contacted since the register began in August."""

from childfirst.language.functions import any_of
from childfirst.language.rows import Frame, Order
from childfirst.language.tables import periods, programme_offences, victim_events
from childfirst.measures.declaration import Example, Line, Measure
from childfirst.measures.definitions.local.cohort import FROM
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.measures.definitions.local.victims import EXAMPLE_CASE, work
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
theirs = work.victim_id == register.victim_id

REGISTER = Measure(
    table="6.7 Victims",
    kpi="KPI 10",
    title="Victims first contacted since the register began",
    counts="victims",
    each=VICTIMS_REGISTER,
    of=register,
    unit=register.victim_id,
    lines=(
        Line(label="Statutory Orders", when=programme_of_offence.kind_of_work == "statutory"),
        Line(label="Non-Statutory", when=programme_of_offence.kind_of_work == "non_statutory"),
        Line(label="corporate victims", when=register.victim_type == "corporate"),
        Line(label="individual victims", when=register.victim_type == "individual"),
        Line(
            label="Face-to-face meeting or direct reparation",
            when=any_of(
                work,
                theirs
                & (work.engaged_rj == "YES")
                & work.rj_type.one_of("FACE_TO_FACE_MEETING", "DIRECT_REPARATION"),
            ),
        ),
        Line(
            label="Accepted a letter",
            when=any_of(work, theirs & (work.rj_type == "LETTER") & work.rj_accepted_date.is_known),
        ),
        Line(
            label="Feedback obtained",
            when=any_of(work, theirs & (work.feedback_date <= register.last_day)),
        ),
    ),
    rule=(
        "Different victims whose first contact falls from 1 August to 31 March. Statutory or not "
        "is that of the latest-starting counted programme of the offence of that first contact. "
        "A meeting or direct reparation must have been taken part in, a letter accepted, and "
        "feedback received by the end of the period."
    ),
    cites="Youth justice plan 2024/25, section 6.7",
    valid_from=FROM,
    examples=(
        Example(
            shows="First contact in July: not in the register, though contacted again in August.",
            period="2023-24",
            given=f"""{EXAMPLE_CASE}
            programmes: programme_id, ypid, start_date, kind
              P1, A, 2023-03-10, statutory
            programme_offences: programme_id, offence_id
              P1, O1
            victim_interventions: victim_id, offence_id, contacted_date, feedback_date
              V, O1, 2023-07-31,
              V, O1, 2023-08-15,
              W, O1, 2023-08-01, 2024-04-01
            """,
            expect={"Statutory Orders": 1, "Non-Statutory": 0, "Feedback obtained": 0},
        ),
    ),
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

REQUESTS = Measure(
    table="6.7 Victims",
    kpi="KPI 10",
    title="Requests for support from other agencies",
    counts="acts",
    each=VICTIMS_REGISTER,
    of=requests_elsewhere,
    unit=requests_elsewhere.victim_event_id,
    lines=(Line(label="Requests for support from other agencies", share_of=None),),
    rule="Requests in the period, by victims of the register, for support from other agencies.",
    cites="Youth justice plan 2024/25, section 6.7",
    valid_from=FROM,
    examples=(
        Example(
            shows="A request met by the service itself is not one to another agency.",
            period="2023-24",
            given=f"""{EXAMPLE_CASE}
            victim_interventions: victim_intervention_id, victim_id, offence_id, contacted_date
              W1, V, O1, 2023-08-01
            victim_events: victim_intervention_id, event_date, event_type, other_agency
              W1, 2023-08-02, support_requested, YES
              W1, 2023-08-03, support_requested, NO
              W1, 2023-08-04, support_provided, YES
            """,
            expect={"Requests for support from other agencies": 1},
        ),
    ),
)

MEASURES = (REGISTER, REQUESTS)
