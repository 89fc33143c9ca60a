"""KPI 1: suitable accommodation at the start and at the end of the order."""

from childfirst.language.expressions import Column, Condition
from childfirst.language.functions import any_of
from childfirst.language.tables import hearing_offences, residences
from childfirst.measures.declaration import Example, Line
from childfirst.measures.definitions.yjb.breakdowns import by_everything, by_order
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER

TYPES = {
    "parents": ("LIVING_WITH_PARENT_S", "AT_HOME"),
    "family": ("LIVING_WITH_FAMILY_NOT_PARENTS",),
    "friends": ("LIVING_WITH_FRIENDS",),
    "foster_care": ("FOSTER_CARE_LA", "FOSTER_CARE_PRIVATE"),
    "supported": ("SUPPORTED_ACCOMMODATION_SUPPORTED_LODGINGS",),
    "temporary": ("TEMPORARY_ACCOMMODATION", "BAIL_HOSTEL"),
    "residential": ("RESIDENTIAL_UNIT_LA", "RESIDENTIAL_UNIT_PRIVATE", "RESIDENTIAL_UNIT_SECURE"),
    "independent": ("INDEPENDENT_LIVING",),
    "sch": ("SCH",),
    "stc": ("STC",),
    "yoi": ("YOI",),
    "other": ("HOSPITAL", "TRAVELLER_SITE", "OTHER"),
    "bed_and_breakfast": ("BED_AND_BREAKFAST",),
    "no_fixed_abode": ("NO_FIXED_ABODE",),
    "unknown": ("UNKNOWN",),
}
MOMENTS: dict[str, Column] = {"start": ended.start_day, "end": ended.programme_end}
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


def address(day: Column, condition: Condition) -> Condition:
    """Say whether the child had an assessed address on a day that meets a condition."""
    return any_of(
        residences,
        (residences.ypid == ended.ypid)
        & (residences.start_date <= day)
        & (residences.end_date.is_missing | (residences.end_date >= day))
        & residences.suitability.is_known
        & condition,
    )


def suitable(day: Column) -> Condition:
    """Say whether every address of the day was suitable, and there was one."""
    return address(day, residences.suitability == "SUITABLE") & ~unsuitable(day)


def unsuitable(day: Column) -> Condition:
    """Say whether an address of the day was unsuitable, or its suitability unknown."""
    return address(day, ~(residences.suitability == "SUITABLE"))


HEADLINE = national(
    "KPI 1",
    "Children in suitable accommodation at start and end of the order",
    tuple(
        Line(label=f"kpi1.{word}_{moment}", when=judged(day))
        for moment, day in MOMENTS.items()
        for word, judged in (("suitable", suitable), ("unsuitable", unsuitable))
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


def of_type(name: str, day: Column) -> Condition:
    """Say whether an address of the day was of a type."""
    return address(day, residences.accommodation_type.one_of(*TYPES[name]))


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

remanded = any_of(
    hearing_offences,
    (hearing_offences.offence_id == ended.offence_id)
    & hearing_offences.hearing.remand_decision.one_of(*REMANDS)
    & (hearing_offences.hearing.hearing_date + FOUR_WEEKS <= ended.outcome_date),
)
REMANDED = national(
    "KPI 1",
    "Children remanded for four weeks or more and not sentenced to custody",
    (Line(label="kpi1.remanded_28_days_not_custody", when=remanded & (ended.order != "custody")),),
    of=ended,
    unit=ended.ypid,
    rule=(
        "Children whose order ended in the quarter, remanded to custody, secure or local "
        "authority accommodation at a hearing of the offence at least 28 days before an outcome "
        "that is not custodial."
    ),
    examples=(
        Example(
            shows="Remanded 28 days before the outcome counts, 27 days would not.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            hearings: hearing_id, ypid, hearing_date, remand_decision
              H1, A, 2022-12-13, REMAND_IN_CUSTODY
            hearing_offences: hearing_id, offence_id
              H1, O1
            """,
            expect={
                "kpi1.remanded_28_days_not_custody": 1,
            },
        ),
    ),
)

MEASURES = (HEADLINE, BY_TYPE, REMANDED)
