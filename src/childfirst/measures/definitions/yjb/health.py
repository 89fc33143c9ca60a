"""KPIs 4 and 5: mental health and emotional wellbeing, and substance misuse."""

from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.yjb.breakdowns import by_everything
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.health_kinds import (
    found_and_offered,
    kinds_of_intervention,
)
from childfirst.measures.definitions.yjb.health_records import (
    MENTAL_HEALTH,
    RULE,
    SUBSTANCE_MISUSE,
    has_need,
    in_treatment,
    offered,
    one_record,
)
from childfirst.measures.definitions.yjb.wordings import CURRENT_CITES, CURRENT_FROM
from childfirst.measures.lines import Line


def needs_and_offers(kpi: str, domain: str, kinds: tuple[str, ...], title: str) -> Measure:
    """Declare the headline of KPI 4 or 5: each record is judged by itself, one is enough."""
    name = kpi.lower().replace(" ", "")
    need = one_record(domain, has_need)
    both = one_record(domain, has_need & offered(kinds))
    return national(
        kpi,
        title,
        (
            Line(label=f"{name}.need", when=need),
            Line(label=f"{name}.need_and_offered", when=both, share_of=need),
            Line(label=f"{name}.attending_at_start", when=one_record(domain, in_treatment)),
        ),
        of=ended,
        unit=ended.ypid,
        breakdowns=by_everything(ended),
        rule=RULE,
        cites=f"{CURRENT_CITES}, {kpi}",
        valid_from=CURRENT_FROM,
        examples=(
            Example(
                shows="A need found and an offer made inside the order.",
                period="2023-24Q1",
                given=found_and_offered(domain, kinds),
                expect={f"{name}.need": 1, f"{name}.need_and_offered": 1},
            ),
        ),
    )


def health_measures(
    kpi: str, domain: str, kinds: tuple[str, ...], title: str
) -> tuple[Measure, ...]:
    """Declare KPI 4 or 5: its headline, then the kinds of intervention."""
    return (
        needs_and_offers(kpi, domain, kinds, title),
        kinds_of_intervention(kpi, domain, kinds, title),
    )


MEASURES = (
    *health_measures("KPI 4", "mental_health", MENTAL_HEALTH, "Mental health needs and offers"),
    *health_measures(
        "KPI 5", "substance_misuse", SUBSTANCE_MISUSE, "Substance misuse needs and offers"
    ),
)
