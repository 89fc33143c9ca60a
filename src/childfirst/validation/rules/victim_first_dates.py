"""Rules about acts for victims and the recorded first date of each."""

from __future__ import annotations

from childfirst.language.expressions import Column
from childfirst.language.tables import victim_events
from childfirst.validation.declaration import Owner, Rule, RuleExample

work = victim_events.victim_intervention
day, kind = victim_events.event_date, victim_events.event_type


def first_date_wrong(code: str, event: str, first: Column, what: str) -> Rule:
    """Make the rule that no act may come before the recorded first one of its kind."""
    return Rule(
        code=code,
        rows=victim_events,
        title=f"{what} recorded as an act, but not as the first date",
        remedy="Record the day of the first such act on the work with the victim.",
        owner=Owner.VICTIM_WORKER,
        cites="Youth Justice Board KPI 10: counted from the dates of the work",
        applies=kind == event,
        fails=~(first <= day),
        fields=(first, day, kind),
        examples=(
            RuleExample(
                shows="The first date is there and no act of the kind is earlier.",
                given=f"""
                victim_interventions: victim_intervention_id, {first.name}
                  X, 2023-05-02
                  Y,
                victim_events: victim_intervention_id, event_type, event_date
                  X, {event}, 2023-05-01
                  Y, {event}, 2023-05-02
                  X, {event}, 2023-05-02
                  Y, information_provided, 2023-05-02
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    )


RULES = (
    first_date_wrong("VEV-04", "support_provided", work.support_provided_date, "Support given"),
    first_date_wrong(
        "VEV-05", "support_requested", work.support_requested_date, "Support asked for"
    ),
    first_date_wrong("VEV-06", "update_provided", work.progress_provided_date, "Progress told"),
    first_date_wrong(
        "VEV-07", "update_requested", work.progress_requested_date, "Progress asked for"
    ),
)
