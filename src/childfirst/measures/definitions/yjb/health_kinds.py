"""KPIs 4 and 5 by the kind of intervention: offered, attended, none, and before the screening."""

from collections.abc import Iterator

from childfirst.language.tables import health_needs
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.yjb.breakdowns import by_order
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.health_records import (
    RULE,
    attended,
    before_screening,
    has_need,
    inside,
    offered,
    one_record,
)
from childfirst.measures.lines import Line

KINDS_RULE = (
    f"{RULE} In treatment before the screening: attendance began before the day of the "
    "screening (where that was not written down, the day the need was identified) and had "
    "not ended before it, and the screening was by the end of the order."
)


def found_and_offered(domain: str, kinds: tuple[str, ...]) -> str:
    """Give the case of a need met inside the order, and of another found after its end."""
    return f"""{ONE_ORDER}
            health_needs: ypid, domain, need_identified_date, offered_date, intervention_type
              A, {domain}, 2023-02-01, 2023-02-10, {kinds[0]}
              A, {domain}, 2023-05-11, 2023-05-11, {kinds[1]}
            """


def _lines(name: str, domain: str, kinds: tuple[str, ...]) -> Iterator[Line]:
    need = one_record(domain, has_need)
    before = one_record(domain, before_screening)
    yield Line(label=f"{name}.attending_before_screening", when=before)
    for word, met in (("offered", offered(kinds)), ("attended", attended)):
        by_kind = {
            kind.lower(): one_record(domain, met & (health_needs.intervention_type == kind))
            for kind in kinds
        }
        yield from types(f"{name}.{word}", by_kind, need)
    never_offered = (
        has_need
        & (health_needs.intervention_type == "NO_INTERVENTION")
        & health_needs.offered_date.is_missing
    )
    not_attended = inside(health_needs.offered_date) & health_needs.attended_from.is_missing
    for word, met in (("no_intervention", never_offered), ("offered_not_attended", not_attended)):
        yield Line(label=f"{name}.{word}", when=one_record(domain, met), share_of=need)


def kinds_of_intervention(kpi: str, domain: str, kinds: tuple[str, ...], title: str) -> Measure:
    """Declare the table of KPI 4 or 5 by kinds of intervention."""
    name = kpi.lower().replace(" ", "")
    return national(
        kpi,
        f"{title}: kinds of intervention",
        tuple(_lines(name, domain, kinds)),
        of=ended,
        unit=ended.ypid,
        breakdowns=(by_order(ended),),
        rule=KINDS_RULE,
        examples=(
            Example(
                shows="Offered and not yet attended; what was found after the end is left out.",
                period="2023-24Q1",
                given=found_and_offered(domain, kinds),
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
    )
