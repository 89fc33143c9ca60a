"""KPI 1: children remanded for four weeks or more who were then not sentenced to custody."""

from childfirst.language.frames import Frame, Order
from childfirst.language.tables import hearing_offences
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.addresses import JUDGED, TYPES, main_type, of_type
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.lines import Line

REMANDS = (
    "REMAND_IN_CUSTODY",
    "COURT_ORDERED_SECURE_REMAND",
    "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION",
    "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_CURFEW",
    "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_TAG",
    "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_RADIO_TAG",
    "REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_GPS_TAG",
)
FOUR_WEEKS = 28
hearing = hearing_offences.hearing

remanded = Frame(
    name="yjb_remanded_not_custody",
    of=ended,
    along=(hearing_offences,),
    where=(hearing_offences.offence_id == ended.offence_id)
    & hearing.remand_decision.one_of(*REMANDS)
    & (hearing.hearing_date + FOUR_WEEKS <= ended.outcome_date)
    & (ended.order != "custody"),
    columns={
        "period": ended.period,
        "kind": ended.kind,
        "ypid": ended.ypid,
        "start_day": hearing.hearing_date - 1,
        "released": ended.outcome_date + 1,
    },
    keys=("period", "ypid"),
    one_per=("period", "ypid"),
    first_by=(
        Order(hearing.hearing_date, ascending=True),
        Order(hearing_offences.hearing_id),
    ),
    why="orders whose offence was first remanded four weeks before an outcome without custody",
)
MOMENTS = {"start": remanded.start_day, "release": remanded.released}
home = main_type("yjb_address_after_remand", remanded.released)
REMANDED_28 = f"""{ONE_ORDER}
            hearings: hearing_id, ypid, hearing_date, remand_decision
              H1, A, 2022-12-13, REMAND_IN_CUSTODY
            hearing_offences: hearing_id, offence_id
              H1, O1
"""
RULE = (
    "Children whose order ended in the quarter, remanded to custody, secure or local authority "
    "accommodation at a hearing of the offence at least 28 days before an outcome that is not "
    "custodial."
)

COUNTED = national(
    "KPI 1",
    "Children remanded for four weeks or more and not sentenced to custody",
    (Line(label="kpi1.remanded_28_days_not_custody", share_of=None),),
    of=remanded,
    unit=remanded.ypid,
    rule=RULE,
    examples=(
        Example(
            shows="Remanded 28 days before the outcome counts.",
            period="2023-24Q1",
            given=REMANDED_28,
            expect={"kpi1.remanded_28_days_not_custody": 1},
        ),
        Example(
            shows="27 days do not, and a remand for another offence never does.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            hearings: hearing_id, ypid, hearing_date, remand_decision
              H1, A, 2022-12-14, REMAND_IN_CUSTODY
              H2, A, 2022-11-01, REMAND_IN_CUSTODY
            hearing_offences: hearing_id, offence_id
              H1, O1
              H2, O2
            """,
            expect={"kpi1.remanded_28_days_not_custody": 0},
        ),
    ),
)
BEFORE_AND_AFTER = national(
    "KPI 1",
    "Accommodation before and after a remand of four weeks or more without custody",
    (
        *types("kpi1.remanded.type_total", {name: home == name for name in TYPES}),
        *(
            Line(label=f"kpi1.remanded.{word}_{moment}", when=judged(day))
            for moment, day in MOMENTS.items()
            for word, judged in JUDGED.items()
        ),
        *(
            Line(
                label=f"kpi1.remanded.type_{moment}.{name}.{word}",
                when=of_type(name, day) & judged(day),
            )
            for moment, day in MOMENTS.items()
            for name in TYPES
            for word, judged in JUDGED.items()
        ),
    ),
    of=remanded,
    unit=remanded.ypid,
    rule=(
        f"{RULE} At start is the day before the first such hearing, at release the day after the "
        "outcome, which ends the remand: where the child came from, and where it went. Added up, "
        "each child stands under one address after release."
    ),
    examples=(
        Example(
            shows="Home before the remand, without an assessed address after it.",
            period="2023-24Q1",
            given=f"""{REMANDED_28}
            residences: ypid, start_date, end_date, suitability, accommodation_type
              A, 2022-01-01, 2022-12-12, SUITABLE, AT_HOME
              A, 2022-12-13, 2023-01-10, SUITABLE, YOI
            """,
            expect={
                "kpi1.remanded.suitable_start": 1,
                "kpi1.remanded.type_start.parents.suitable": 1,
                "kpi1.remanded.suitable_release": 0,
                "kpi1.remanded.unsuitable_release": 0,
                "kpi1.remanded.type_total.unknown": 1,
            },
        ),
    ),
)
MEASURES = (COUNTED, BEFORE_AND_AFTER)
