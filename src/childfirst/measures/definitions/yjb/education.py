"""KPI 2: suitable education, training and employment at the start and the end of the order."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_everything
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.provision import (
    MOMENTS,
    suitable,
    unsuitable,
)
from childfirst.measures.lines import Line

RULE = (
    "Children whose order ended in the quarter, by their provisions on the start day and on the "
    "last day of the order. All provisions of a day must be suitable; unknown counts as "
    "unsuitable. Without one, or with none assessed, a child is neither, and stays in the "
    "denominator."
)
HEADLINE = national(
    "KPI 2",
    "Children in suitable education, training or employment at start and end",
    tuple(
        Line(label=f"kpi2.{word}_{moment}", when=judged(day))
        for moment, day in MOMENTS.items()
        for word, judged in (("suitable", suitable), ("unsuitable", unsuitable))
    ),
    of=ended,
    unit=ended.ypid,
    breakdowns=by_everything(ended),
    rule=RULE,
    examples=(
        Example(
            shows="Two schools, one suitable and one not yet known: unsuitable.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            education: ypid, start_date, suitability
              A, 2022-01-01, SUITABLE
              A, 2022-09-01, UNKNOWN
            """,
            expect={
                "kpi2.suitable_end": 0,
                "kpi2.unsuitable_end": 1,
                "kpi2.unsuitable_start": 1,
            },
        ),
    ),
)

MEASURES = (HEADLINE,)
