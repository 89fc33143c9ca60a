"""KPIs 4 and 5: mental health and emotional wellbeing, and substance misuse."""

from childfirst.language.expressions import Column, Condition
from childfirst.language.functions import any_of
from childfirst.language.tables import health_needs
from childfirst.measures.declaration import Example, Line, Measure
from childfirst.measures.definitions.yjb.breakdowns import by_everything, by_order
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER

MENTAL_HEALTH = (
    "GETTING_ADVICE",
    "GETTING_HELP",
    "GETTING_ADDITIONAL_HELP",
    "GETTING_RISK_SUPPORT",
)
SUBSTANCE_MISUSE = (
    "TARGETED_INTERVENTION",
    "SPECIALIST_SUBSTANCE_MISUSE_TREATMENT",
    "COMPLEX_CARE",
)

in_treatment = (health_needs.attended_from <= ended.start_day) & (
    health_needs.attended_to.is_missing | (health_needs.attended_to >= ended.start_day)
)
in_time = ~(health_needs.need_identified_date > ended.programme_end)
"""A record whose need was found after the order is left out altogether."""
has_need = health_needs.need_identified_date.is_known | in_treatment


def inside(column: Column) -> Condition:
    """Say whether a day falls within the programme, its first and last day included."""
    return (column >= ended.programme_start) & (column <= ended.programme_end)


def health_measures(
    kpi: str, domain: str, kinds: tuple[str, ...], title: str
) -> tuple[Measure, ...]:
    """Declare KPI 4 or 5: each record is judged by itself, one that meets it all is enough."""
    name = kpi.lower().replace(" ", "")

    def one(condition: Condition) -> Condition:
        record = (health_needs.ypid == ended.ypid) & (health_needs.domain == domain) & in_time
        return any_of(health_needs, record & condition)

    named = health_needs.intervention_type.one_of(*kinds)
    offered = (inside(health_needs.offered_date) & named) | in_treatment
    attended = inside(health_needs.attended_from) | in_treatment
    need = one(has_need)
    headline = (
        Line(label=f"{name}.need", when=need),
        Line(label=f"{name}.need_and_offered", when=one(has_need & offered), share_of=need),
        Line(label=f"{name}.attending_at_start", when=one(in_treatment)),
    )
    details = (
        *types(
            f"{name}.offered",
            {
                kind.lower(): one(offered & (health_needs.intervention_type == kind))
                for kind in kinds
            },
            need,
        ),
        *types(
            f"{name}.attended",
            {
                kind.lower(): one(attended & (health_needs.intervention_type == kind))
                for kind in kinds
            },
            need,
        ),
        Line(
            label=f"{name}.no_intervention",
            when=one(
                has_need
                & (health_needs.intervention_type == "NO_INTERVENTION")
                & health_needs.offered_date.is_missing
            ),
            share_of=need,
        ),
        Line(
            label=f"{name}.offered_not_attended",
            when=one(inside(health_needs.offered_date) & health_needs.attended_from.is_missing),
            share_of=need,
        ),
    )
    rule = (
        "Children whose order ended in the quarter with a need identified by its end, or already "
        "in treatment when it began; of those, offered a named intervention within the order or "
        "already attending. A referral alone does not count."
    )
    given = f"""{ONE_ORDER}
            health_needs: ypid, domain, need_identified_date, offered_date, intervention_type
              A, {domain}, 2023-02-01, 2023-02-10, {kinds[0]}
              A, {domain}, 2023-05-11, 2023-05-11, {kinds[1]}
            """
    return (
        national(
            kpi,
            title,
            headline,
            of=ended,
            unit=ended.ypid,
            breakdowns=by_everything(ended),
            rule=rule,
            examples=(
                Example(
                    shows="A need found and an offer made inside the order.",
                    period="2023-24Q1",
                    given=given,
                    expect={f"{name}.need": 1, f"{name}.need_and_offered": 1},
                ),
            ),
        ),
        national(
            kpi,
            f"{title}: kinds of intervention",
            details,
            of=ended,
            unit=ended.ypid,
            breakdowns=(by_order(ended),),
            rule=rule,
            examples=(
                Example(
                    shows="Offered and not yet attended; what was found after the end is left out.",
                    period="2023-24Q1",
                    given=given,
                    expect={
                        f"{name}.offered.{kinds[0].lower()}": 1,
                        f"{name}.offered.{kinds[1].lower()}": 0,
                        f"{name}.attended.{kinds[0].lower()}": 0,
                        f"{name}.offered_not_attended": 1,
                    },
                ),
            ),
        ),
    )


MEASURES = (
    *health_measures("KPI 4", "mental_health", MENTAL_HEALTH, "Mental health needs and offers"),
    *health_measures(
        "KPI 5", "substance_misuse", SUBSTANCE_MISUSE, "Substance misuse needs and offers"
    ),
)
