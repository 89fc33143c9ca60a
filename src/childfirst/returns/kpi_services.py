"""The sheets of KPIs 4 to 7: health, substance misuse, out-of-court disposals, support."""

from __future__ import annotations

from collections.abc import Mapping

from childfirst.returns.declaration import Column, Form, Row, by_order
from childfirst.returns.orders import ENDING, ORDERS, TOTAL

MENTAL_HEALTH = {
    "getting_advice": "Getting advice",
    "getting_help": "Getting help",
    "getting_additional_help": "Getting additional help",
    "getting_risk_support": "Getting risk support",
}
SUBSTANCE_MISUSE = {
    "targeted_intervention": "Targeted intervention",
    "specialist_substance_misuse_treatment": "Specialist treatment",
    "complex_care": "Complex care",
}
DISPOSALS = {
    "community_resolution": "Community resolution",
    "outcome_22": "No further action, outcome 22",
    "outcome_22_deferred": "Outcome 22, deferred prosecution or caution",
    "outcome_20_21": "No further action, outcome 20 or 21",
    "youth_caution": "Youth caution",
    "youth_conditional_caution": "Youth conditional caution",
}
SUPPORT = {
    "cared_for": "Looked after",
    "child_protection": "Child protection plan",
    "child_in_need": "Child in need",
    "early_help": "Early intervention plan",
}
MOMENTS = {"total": "all", "start": "at start", "end": "at end"}
NO_MOMENT = frozenset({"start", "end"})


def health(number: int, title: str, kinds: Mapping[str, str]) -> Form:
    """Make the sheet of KPI 4 or 5, whose rows differ in the kinds of intervention."""
    name = f"kpi{number}"
    return Form(
        f"KPI {number}",
        title,
        by_order(ORDERS, TOTAL),
        (
            Row(ENDING, {"total": "total"}),
            Row(
                "In treatment before the screening",
                {"total": f"{name}.attending_before_screening"},
                note="Screened, or where that is not recorded the need identified.",
            ),
            Row("In treatment before the order", {"total": f"{name}.attending_at_start"}),
            Row("Need screened or identified", {"total": f"{name}.need"}),
            *(
                Row(f"{words}: {label.lower()}", {"total": f"{name}.{word}.{kind}"})
                for word, words in (("offered", "Offered"), ("attended", "Attending"))
                for kind, label in kinds.items()
            ),
        ),
    )


KPI_4 = health(4, "Mental health and emotional wellbeing", MENTAL_HEALTH)
KPI_5 = health(5, "Substance misuse", SUBSTANCE_MISUSE)
KPI_6 = Form(
    "KPI 6",
    "Out-of-court disposals",
    tuple(Column("total", label, f".type.{name}") for name, label in DISPOSALS.items()),
    (
        Row("Children whose disposal ended", {"total": "kpi6.children"}),
        Row("Completed in the quarter", {"total": "kpi6.completed"}),
        Row("Not completed in the quarter", {"total": "kpi6.not_completed"}),
    ),
)
KPI_7 = Form(
    "KPI 7",
    "Links to wider services",
    by_order(ORDERS, MOMENTS),
    (
        Row(ENDING, {"total": "total"}, NO_MOMENT),
        *(
            Row(
                label,
                {
                    "total": f"kpi7.{kind}_during",
                    "start": f"kpi7.{kind}_start",
                    "end": f"kpi7.{kind}_end",
                },
                note="All: at any time of the order.",
            )
            for kind, label in SUPPORT.items()
        ),
        Row("Already open to Early Help", {"total": "kpi7.early_help_open_before"}, NO_MOMENT),
        Row("Referred to Early Help", {"total": "kpi7.early_help_referred"}, NO_MOMENT),
    ),
)
