"""Rules about single acts of support, update and information."""

from __future__ import annotations

from childfirst.language.questions import any_of
from childfirst.language.tables import victim_events
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.repeats import another
from childfirst.validation.rules.shapes import in_the_future

again = victim_events.again()
work = victim_events.victim_intervention
day, kind = victim_events.event_date, victim_events.event_type

RULES = (
    in_the_future("VEV-01", victim_events, "Act for a victim", Owner.VICTIM_WORKER),
    Rule(
        code="VEV-02",
        rows=victim_events,
        title="Act for a victim before the first contact",
        remedy="Record the contact, or correct the date of the act or of the contact.",
        owner=Owner.VICTIM_WORKER,
        cites="Local performance report 2023/24, Visual 10a: work begun with a contact",
        fails=~(work.contacted_date <= day),
        fields=(day, work.contacted_date),
        examples=(
            RuleExample(
                shows="The day of the contact is right; no contact at all is wrong too.",
                given="""
                victim_interventions: victim_intervention_id, contacted_date
                  X, 2023-05-02
                  Y,
                victim_events: victim_intervention_id, event_date
                  X, 2023-05-01
                  Y, 2023-05-02
                  X, 2023-05-02
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="VEV-03",
        rows=victim_events,
        title="Act for a victim after the work was closed",
        remedy="Open the work again, or correct the date of the act or of the closure.",
        owner=Owner.VICTIM_WORKER,
        applies=known(work.closed_date),
        fails=day > work.closed_date,
        fields=(day, work.closed_date),
        examples=(
            RuleExample(
                shows="The day of the closure is right.",
                given="""
                victim_interventions: victim_intervention_id, closed_date
                  X, 2023-05-02
                  Y,
                victim_events: victim_intervention_id, event_date
                  X, 2023-05-03
                  X, 2023-05-02
                  Y, 2023-05-02
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="VEV-08",
        rows=victim_events,
        title="Same request of a victim recorded twice on a day",
        remedy="Delete the second record: a victim seldom asks for the same thing twice a day.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        applies=kind.one_of("support_requested", "update_requested"),
        fails=any_of(
            again,
            (again.victim_intervention_id == victim_events.victim_intervention_id)
            & (again.event_date == day)
            & (again.event_type == kind)
            & another(again, victim_events),
        ),
        fields=(day, kind),
        examples=(
            RuleExample(
                shows="Support may be given twice a day; another day or request is no repeat.",
                given="""
                victim_events: victim_intervention_id, event_date, event_type
                  X, 2023-05-02, support_requested
                  X, 2023-05-02, support_requested
                  X, 2023-05-03, support_requested
                  X, 2023-05-02, update_requested
                  Y, 2023-05-02, support_requested
                  X, 2023-05-02, support_provided
                  X, 2023-05-02, support_provided
                """,
                failed=2,
                passed=3,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="VEV-09",
        rows=victim_events,
        title="Another agency named on an act that is not support",
        remedy="Clear the mark: only support can come from another agency.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        applies=victim_events.other_agency == "YES",
        fails=~kind.one_of("support_requested", "support_provided"),
        fields=(victim_events.other_agency, kind),
        examples=(
            RuleExample(
                shows="Support may come from elsewhere.",
                given="""
                victim_events: event_type, other_agency
                  update_provided, YES
                  support_provided, YES
                  update_provided, NO
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
