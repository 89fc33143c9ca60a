"""Section 6.7 of the plan: victims first contacted since the register began in August."""

from childfirst.language.questions import any_of
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM
from childfirst.measures.definitions.local.registered_victims import (
    programme_of_offence,
    register,
    requests_elsewhere,
)
from childfirst.measures.definitions.local.victims import EXAMPLE_CASE
from childfirst.measures.definitions.local.work_with_victims import work
from childfirst.measures.lines import Line
from childfirst.periods import VICTIMS_REGISTER

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
