"""KPI 10: victims, restorative justice, support and information."""

from childfirst.language.expressions import Condition
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM
from childfirst.measures.definitions.local.work_with_victims import (
    events_in_quarter,
    work_in_quarter,
)
from childfirst.measures.lines import Line
from childfirst.periods import QUARTER

CITES = "Local performance report 2023/24, Visual 10a"
EXAMPLE_CASE = """
            offences: offence_id, ypid, offence_date
              O1, A, 2023-02-01
            outcomes: offence_id, outcome_date
              O1, 2023-03-10
"""


def counted(label: str, when: Condition) -> Line:
    """Make a line without a share: the report prints none for victims."""
    return Line(label=label, when=when, share_of=None)


CONTACTS = Measure(
    table="Visual 10a",
    kpi="KPI 10",
    title="Victims contacted, offered and accepting",
    counts="victims",
    each=QUARTER,
    of=work_in_quarter,
    unit=work_in_quarter.victim_id,
    lines=(
        counted("No. of Victims Contacted", work_in_quarter.victim_id.is_known),
        counted("Offered RJ", work_in_quarter.offered),
        counted("Accepted RJ", work_in_quarter.accepted),
    ),
    rule=(
        "Different victims whose work was begun with a contact by the end of the quarter and not "
        "closed before its start, for an offence of a child not deleted with an outcome that "
        "stands; of those, offered and accepted restorative justice by the end of the quarter. "
        "Open work rolls over, so the same victim is in several quarters."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Contacted in the first quarter, closed in the second: in both, not the third.",
            period="2023-24",
            given=f"""{EXAMPLE_CASE}
          victim_interventions: victim_id, contacted_date, rj_offered_date, closed_date, offence_id
              V, 2023-05-01, 2023-07-05, 2023-07-10, O1
              W, , 2023-07-05, , O1
            """,
            expect={
                "2023/24 Q1|No. of Victims Contacted": 1,
                "2023/24 Q1|Offered RJ": 0,
                "2023/24 Q2|No. of Victims Contacted": 1,
                "2023/24 Q2|Offered RJ": 1,
                "2023/24 Q3|No. of Victims Contacted": 0,
            },
        ),
    ),
)

EVENTS = {
    "Additional Support Provided": "support_provided",
    "Additional Support Requested": "support_requested",
    "Update requested by Victim": "update_requested",
    "Update provided to Victim": "update_provided",
    "Victim Provided with Information": "information_provided",
}
SUPPORT = Measure(
    table="Visual 10a",
    kpi="KPI 10",
    title="Support, updates and information",
    counts="acts",
    each=QUARTER,
    of=events_in_quarter,
    unit=events_in_quarter.victim_event_id,
    lines=tuple(
        counted(label, events_in_quarter.event_type == event) for label, event in EVENTS.items()
    ),
    rule=(
        "The number of acts dated in the quarter, in work that was begun with a contact, for an "
        "offence of a child not deleted with an outcome that stands. Acts, not victims."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Two acts for one victim are two.",
            period="2023-24Q1",
            given=f"""{EXAMPLE_CASE}
            victim_interventions: victim_intervention_id, victim_id, offence_id, contacted_date
              W1, V, O1, 2023-05-01
            victim_events: victim_intervention_id, event_date, event_type
              W1, 2023-05-02, support_provided
              W1, 2023-05-03, support_provided
              W1, 2023-07-01, support_provided
            """,
            expect={"Additional Support Provided": 2, "Additional Support Requested": 0},
        ),
    ),
)

MEASURES = (CONTACTS, SUPPORT)
