"""KPI 1 as the return adds it up: each child under one address, and custody at release too."""

from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.addresses import JUDGED, TYPES, main_type, of_type
from childfirst.measures.definitions.yjb.breakdowns import by_order
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_LICENCE, ONE_ORDER
from childfirst.measures.lines import Line

CUSTODY = ("custody",)
custody_only = Breakdown("order", ended.order, CUSTODY)
"""Release is asked of custodial sentences alone."""
home = main_type("yjb_address_at_end", ended.programme_end)

ONE_HOME_EACH = national(
    "KPI 1",
    "Children by their one type of accommodation at the end of the order",
    types("kpi1.type_total", {name: home == name for name in TYPES}),
    of=ended,
    unit=ended.ypid,
    breakdowns=(by_order(ended),),
    rule=(
        "Children whose order ended in the quarter, each under the type of one address: of those "
        "in force on the last day the one begun last, then the one that lasts. Without an assessed "
        "address the type is not known. So the types add up to the children, as the national "
        "count of the template's rows requires."
    ),
    examples=(
        Example(
            shows="Of two addresses the later begun gives the type.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            residences: ypid, start_date, suitability, accommodation_type
              A, 2022-01-01, SUITABLE, AT_HOME
              A, 2022-06-01, UNSUITABLE, LIVING_WITH_FRIENDS
            """,
            expect={
                "kpi1.type_total.friends": 1,
                "kpi1.type_total.parents": 0,
                "kpi1.type_total.friends.order.referral_order": 1,
            },
        ),
        Example(
            shows="An address ended before the last day is none: not known.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            residences: ypid, start_date, end_date, suitability, accommodation_type
              A, 2022-01-01, 2023-05-09, SUITABLE, AT_HOME
            """,
            expect={"kpi1.type_total.unknown": 1, "kpi1.type_total.parents": 0},
        ),
    ),
)
AT_RELEASE = national(
    "KPI 1",
    "Accommodation at release from custody",
    (
        *(
            Line(label=f"kpi1.{word}_release", when=judged(ended.released))
            for word, judged in JUDGED.items()
        ),
        *(
            Line(
                label=f"kpi1.type_release.{name}.{word}",
                when=of_type(name, ended.released) & judged(ended.released),
            )
            for name in TYPES
            for word, judged in JUDGED.items()
        ),
    ),
    of=ended,
    unit=ended.ypid,
    only=ended.order == "custody",
    breakdowns=(custody_only,),
    rule=(
        "Children whose custodial sentence ended in the quarter, by their addresses on the day "
        "after their release: the day that a licence began, or that is recorded as the release. "
        "The day after, because the place in custody may be recorded up to the day itself. Where "
        "no release is on record a child is neither."
    ),
    examples=(
        Example(
            shows="Custody up to the day of release, home from it: suitable.",
            period="2023-24Q1",
            given=f"""{ONE_LICENCE}
            residences: ypid, start_date, end_date, suitability, accommodation_type
              A, 2023-01-10, 2023-04-10, UNSUITABLE, YOI
              A, 2023-04-10, , SUITABLE, AT_HOME
            """,
            expect={
                "kpi1.suitable_release": 1,
                "kpi1.suitable_release.order.custody": 1,
                "kpi1.type_release.parents.suitable": 1,
                "kpi1.type_release.yoi.unsuitable": 0,
            },
        ),
    ),
)
MEASURES = (ONE_HOME_EACH, AT_RELEASE)
