"""Where a child lived on a day of an order, and whether that was suitable (KPI 1)."""

from childfirst.language.expressions import Column, Condition, Operation
from childfirst.language.frames import Frame, Order
from childfirst.language.functions import decide
from childfirst.language.questions import any_of
from childfirst.language.tables import residences
from childfirst.measures.definitions.yjb.ended_orders import ended

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
UNKNOWN = "unknown"


def in_force(day: Column) -> Condition:
    """Say whether an address of the child was in force on a day of an order, and assessed."""
    return (
        (residences.ypid == day.rows.column("ypid"))
        & (residences.start_date <= day)
        & (residences.end_date.is_missing | (residences.end_date >= day))
        & residences.suitability.is_known
    )


def address(day: Column, condition: Condition) -> Condition:
    """Say whether the child had an assessed address on a day that meets a condition."""
    return any_of(residences, in_force(day) & condition)


def suitable(day: Column) -> Condition:
    """Say whether every address of the day was suitable, and there was one."""
    return address(day, residences.suitability == "SUITABLE") & ~unsuitable(day)


def unsuitable(day: Column) -> Condition:
    """Say whether an address of the day was unsuitable, or its suitability unknown."""
    return address(day, ~(residences.suitability == "SUITABLE"))


JUDGED = {"suitable": suitable, "unsuitable": unsuitable}


def of_type(name: str, day: Column) -> Condition:
    """Say whether an address of the day was of a type."""
    return address(day, residences.accommodation_type.one_of(*TYPES[name]))


def main_type(name: str, day: Column) -> Operation:
    """Give the one type under which a child is added up on a day; unknown without an address.

    Of several addresses the one begun last, then the one that lasts, then the greatest key.
    """
    orders = day.rows
    main = Frame(
        name=name,
        of=orders,
        along=(residences,),
        where=in_force(day),
        columns={
            "period": orders.column("period"),
            "ypid": orders.column("ypid"),
            "type": residences.accommodation_type,
        },
        keys=("period", "ypid"),
        one_per=("period", "ypid"),
        first_by=(
            Order(residences.start_date),
            Order(residences.end_date, open_first=True),
            Order(residences.residence_id),
        ),
        why="the one address of the day under which a child is added up",
    )
    kinds = ((main.type.one_of(*codes), kind) for kind, codes in TYPES.items())
    return decide(*kinds, otherwise=UNKNOWN)
