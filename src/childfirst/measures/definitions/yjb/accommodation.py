"""KPI 1: suitable accommodation at the start and at the end of the order."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.addresses import (
    JUDGED,
    MOMENTS,
    TYPES,
    of_type,
    suitable,
    unsuitable,
)
from childfirst.measures.definitions.yjb.breakdowns import by_everything, by_order
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.lines import Line

HEADLINE = national(
    "KPI 1",
    "Children in suitable accommodation at start and end of the order",
    tuple(
        Line(label=f"kpi1.{word}_{moment}", when=judged(day))
        for moment, day in MOMENTS.items()
        for word, judged in JUDGED.items()
    ),
    of=ended,
    unit=ended.ypid,
    breakdowns=by_everything(ended),
    rule=(
        "Children whose order ended in the quarter, by their addresses on the start day and on "
        "the last day of the order. All addresses of a day must be suitable; unknown counts as "
        "unsuitable. Without an address, or with none assessed, a child is neither, and stays "
        "in the denominator."
    ),
    examples=(
        Example(
            shows="Two addresses at the end, one of unknown suitability: unsuitable.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            residences: ypid, start_date, suitability
              A, 2022-01-01, SUITABLE
              A, 2023-02-01, UNKNOWN
            """,
            expect={
                "kpi1.suitable_start": 1,
                "kpi1.suitable_end": 0,
                "kpi1.unsuitable_end": 1,
            },
        ),
    ),
)


BY_TYPE = national(
    "KPI 1",
    "Type of accommodation at start and end of the order",
    tuple(
        line
        for moment, day in MOMENTS.items()
        for name in TYPES
        for line in (
            Line(label=f"kpi1.type_{moment}.{name}", when=of_type(name, day)),
            Line(
                label=f"kpi1.type_{moment}.{name}.suitable",
                when=of_type(name, day) & suitable(day),
            ),
            Line(
                label=f"kpi1.type_{moment}.{name}.unsuitable",
                when=of_type(name, day) & unsuitable(day),
            ),
        )
    ),
    of=ended,
    unit=ended.ypid,
    breakdowns=(by_order(ended),),
    rule="Children whose order ended in the quarter, by the type of each address of the day.",
    examples=(
        Example(
            shows="Each address of the day gives its type; the child is judged by all of them.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            residences: ypid, start_date, suitability, accommodation_type
              A, 2022-01-01, SUITABLE, AT_HOME
              A, 2022-06-01, UNSUITABLE, LIVING_WITH_FRIENDS
            """,
            expect={
                "kpi1.type_start.parents": 1,
                "kpi1.type_start.parents.suitable": 0,
                "kpi1.type_start.parents.unsuitable": 1,
                "kpi1.type_start.friends": 1,
            },
        ),
    ),
)

MEASURES = (HEADLINE, BY_TYPE)
