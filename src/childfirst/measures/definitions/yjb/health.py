"""KPIs 4 and 5: mental health and emotional wellbeing, and substance misuse."""

from childfirst.language.expressions import Condition
from childfirst.language.tables import health_needs
from childfirst.measures.declaration import Example, Line, Measure
from childfirst.measures.definitions.yjb.breakdowns import by_everything, by_order
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.health_records import (
    MENTAL_HEALTH,
    SUBSTANCE_MISUSE,
    before_screening,
    has_need,
    in_treatment,
    inside,
    one_record,
)
from childfirst.measures.definitions.yjb.wordings import CURRENT_CITES, CURRENT_FROM


def health_measures(
    kpi: str, domain: str, kinds: tuple[str, ...], title: str
) -> tuple[Measure, ...]:
    """Declare KPI 4 or 5: each record is judged by itself, one that meets it all is enough."""
    name = kpi.lower().replace(" ", "")

    def one(condition: Condition) -> Condition:
        return one_record(domain, condition)

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
        Line(label=f"{name}.attending_before_screening", when=one(before_screening)),
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
    kinds_rule = (
        f"{rule} In treatment before the screening: attendance began before the day of the "
        "screening (where that was not written down, the day the need was identified) and had "
        "not ended before it, and the screening was by the end of the order."
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
            cites=f"{CURRENT_CITES}, {kpi}",
            valid_from=CURRENT_FROM,
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
            rule=kinds_rule,
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
                Example(
                    shows="Attending since the day before the screening, and to its very day.",
                    period="2023-24Q1",
                    given=f"""{ONE_ORDER}
            health_needs: ypid, domain, screened_date, attended_from, attended_to
              A, {domain}, 2023-02-02, 2023-02-01, 2023-02-02
            """,
                    expect={
                        f"{name}.attending_before_screening": 1,
                        f"{name}.attending_before_screening.order.referral_order": 1,
                        f"{name}.attended.{kinds[0].lower()}": 0,
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
