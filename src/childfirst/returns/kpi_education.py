"""The sheet of KPI 2: education, training and employment by age, hours and type."""

from __future__ import annotations

from childfirst.returns.declaration import Form, Row, by_order
from childfirst.returns.orders import CUSTODY, ORDERS

AGES = {"school_age": "school age", "above_school_age": "above school age"}
MOMENTS = ("start", "release", "end")
TYPES = {
    "school": "School",
    "home_educated": "Electively home educated",
    "pru": "Pupil referral unit",
    "alternative": "Alternative provision, and other",
    "college": "College",
    "re_engagement": "Education re-engagement",
    "traineeship": "Traineeship",
    "apprenticeship": "Apprenticeship or training",
    "internship": "Supported internship",
    "mentoring": "Mentoring circle",
    "employment": "Employment",
    "self_employment": "Self-employment",
    "voluntary": "Voluntary work",
    "university": "University",
}
BANDS = {"1-15": "1 to 15", "16-24": "16 to 24", "25+": "25 or more"}
PARTS = {
    f"{age}.{moment}": f"{label}, {moment if moment != 'total' else 'all'}"
    for age, label in AGES.items()
    for moment in ("total", "start", "end")
}
RELEASE = {f"{age}.release": f"{label}, release" for age, label in AGES.items()}


ALL = "All: at any moment, by age on the last day."
NO_PLACE = "Recorded as in none; no record is neither."


def learning(label: str, begins: str, ends: str = "", note: str = "") -> Row:
    """Make a row of figures named `BEGINSschool_age_startENDS`, by age and moment."""
    cells = {
        f"{age}.{m}": f"kpi2.{begins}{age}_{m}{ends}" for age in AGES for m in ("total", *MOMENTS)
    }
    return Row(label, cells, note=note or ALL)


KPI_2 = Form(
    "KPI 2",
    "Suitable education, training and employment (ETE)",
    (*by_order(ORDERS, PARTS), *by_order(CUSTODY, RELEASE)),
    (
        learning("Children with an order ending", "", note="All: by age on the last day."),
        learning("In suitable ETE", "suitable_"),
        learning("In full-time ETE", "full_time_"),
        learning("In part-time ETE", "part_time_"),
        learning(
            "Not in ETE",
            "type_",
            ".none",
            note=f"{ALL} {NO_PLACE}",
        ),
        *(learning(label, "type_", f".{name}") for name, label in TYPES.items()),
        *(
            learning(f"Weekly hours {which}: {label}", f"hours_{which}_", f".{band}")
            for which in ("offered", "attended")
            for band, label in BANDS.items()
        ),
    ),
)
