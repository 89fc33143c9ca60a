"""The sheets of KPIs 1 to 3: where children lived, learned, and what needs were identified."""

from __future__ import annotations

from childfirst.returns.declaration import Column, Form, Row, by_order
from childfirst.returns.orders import CUSTODY, ENDING, ORDERS, TOTAL

ACCOMMODATION = {
    "parents": "With one or both parents",
    "family": "With other family",
    "friends": "With friends",
    "foster_care": "Foster care",
    "supported": "Supported accommodation or lodgings",
    "temporary": "Temporary accommodation, bail hostel included",
    "residential": "Residential unit",
    "independent": "Independent living",
    "sch": "Secure children's home",
    "stc": "Secure training centre",
    "yoi": "Young offender institution",
    "other": "Other, hospital and traveller site included",
}
NEVER_SUITABLE = {
    "bed_and_breakfast": "Bed and breakfast",
    "no_fixed_abode": "No fixed abode",
    "unknown": "Not known",
}
SUITABILITY = {
    "total": "all",
    "start.yes": "suitable at start",
    "start.no": "unsuitable at start",
    "end.yes": "suitable at end",
    "end.no": "unsuitable at end",
}
RELEASE = {"release.yes": "suitable at release", "release.no": "unsuitable at release"}
REMANDED = {
    "remanded.total": "all",
    "remanded.start.yes": "suitable at start",
    "remanded.start.no": "unsuitable at start",
    "remanded.release.yes": "suitable at release",
    "remanded.release.no": "unsuitable at release",
}
SUITABLE_PARTS = frozenset(
    part for part in (*SUITABILITY, *RELEASE, *REMANDED) if part.endswith(".yes")
)


ANSWERS = (("yes", "suitable"), ("no", "unsuitable"))
ADDED_UP = "All: each child once, under the address begun last; none on record is not known."


def living(name: str, label: str, not_asked: frozenset[str] = frozenset()) -> Row:
    """Make the row of a type of accommodation."""
    cells = {
        "total": f"kpi1.type_total.{name}",
        "remanded.total": f"kpi1.remanded.type_total.{name}",
    }
    for answer, word in ANSWERS:
        for moment in ("start", "end", "release"):
            cells[f"{moment}.{answer}"] = f"kpi1.type_{moment}.{name}.{word}"
        for moment in ("start", "release"):
            cells[f"remanded.{moment}.{answer}"] = f"kpi1.remanded.type_{moment}.{name}.{word}"
    return Row(label, cells, not_asked, ADDED_UP)


KPI_1 = Form(
    "KPI 1",
    "Suitable accommodation",
    (
        *by_order(ORDERS, SUITABILITY),
        *by_order(CUSTODY, RELEASE),
        *(
            Column(part, f"Remanded four weeks or more, then not custody: {label}")
            for part, label in REMANDED.items()
        ),
    ),
    (
        Row(
            ENDING,
            {
                "total": "total",
                "start.yes": "kpi1.suitable_start",
                "start.no": "kpi1.unsuitable_start",
                "end.yes": "kpi1.suitable_end",
                "end.no": "kpi1.unsuitable_end",
                "release.yes": "kpi1.suitable_release",
                "release.no": "kpi1.unsuitable_release",
                "remanded.total": "kpi1.remanded_28_days_not_custody",
                "remanded.start.yes": "kpi1.remanded.suitable_start",
                "remanded.start.no": "kpi1.remanded.unsuitable_start",
                "remanded.release.yes": "kpi1.remanded.suitable_release",
                "remanded.release.no": "kpi1.remanded.unsuitable_release",
            },
        ),
        *(living(name, label) for name, label in ACCOMMODATION.items()),
        *(living(name, label, SUITABLE_PARTS) for name, label in NEVER_SUITABLE.items()),
    ),
)

KPI_3 = Form(
    "KPI 3",
    "Special educational needs and disability, or additional learning needs",
    by_order(ORDERS, TOTAL),
    (
        Row(ENDING, {"total": "total"}),
        Row("Need identified", {"total": "kpi3.identified"}),
        Row(
            "Formal plan this academic year",
            {"total": "kpi3.formal_plan"},
            note="Plans in force on the last day of the order; see the definition.",
        ),
        Row("Need identified, in suitable ETE", {"total": "kpi3.identified_suitable_ete"}),
    ),
)
