"""The sheets of KPIs 8 to 10: the board, serious violence, and victims."""

from __future__ import annotations

from childfirst.returns.declaration import Column, Form, Row, by_order
from childfirst.returns.orders import ORDERS, SENTENCES, TOTAL

SECTORS = {
    "childrens_social_care": "children's social care",
    "education": "education",
    "police": "police",
    "probation": "probation",
    "health": "health",
}
BANDS = {"10-15": "ages 10 to 15", "16-17": "ages 16 to 17"}
CATEGORIES = {
    "drugs": "Drugs",
    "robbery": "Robbery",
    "violence": "Violence against the person",
}


EVERY_SECTOR = {**SECTORS, "other": "other partners"}


def attending(label: str, begins: str, note: str) -> Row:
    """Make a row of the board: who attended, and who was expected and came to no meeting."""
    ways = {"attended": begins, "not_attended": f"{begins}_not_attended"}
    cells = {f"{way}.{s}": f"{name}.{s}" for way, name in ways.items() for s in EVERY_SECTOR}
    return Row(label, cells, note=note)


KPI_8 = Form(
    "KPI 8",
    "Management board attendance",
    tuple(
        Column(f"{word}.{sector}", f"{words}: {label}")
        for word, words in (("attended", "Attended"), ("not_attended", "Did not attend"))
        for sector, label in EVERY_SECTOR.items()
    ),
    (
        attending("Senior partner", "kpi8.senior", "Sectors; other partners are members."),
        attending("Delegated partner", "kpi8.delegated", "Members."),
        attending("New partner", "kpi8.new", "Members who joined the board in the quarter."),
    ),
)
KPI_9 = Form(
    "KPI 9",
    "Serious violence: proven offences",
    by_order(SENTENCES, BANDS),
    (
        *(
            Row(f"Gravity 5 or more: {label}", {b: f"kpi9.sv.age.{b}.{name}" for b in BANDS})
            for name, label in CATEGORIES.items()
        ),
        Row("Any offence", {band: f"kpi9.offences.age.{band}" for band in BANDS}),
    ),
)
VICTIMS = {
    "Children with an identified victim": "kpi10.children_with_victim",
    "All victims": "kpi10.victims",
    "Consented to contact": "kpi10.consented",
    "Engaged in restorative justice": "kpi10.engaged_rj",
    "Asked for their view before the decision": "kpi10.view_prior",
    "Requested news of progress": "kpi10.progress_requested",
    "Given news of progress": "kpi10.progress_given",
    "Asked for support": "kpi10.support_requested",
    "Given information on support": "kpi10.support_given",
}
KPI_10 = Form(
    "KPI 10",
    "Victims",
    by_order(ORDERS, TOTAL),
    tuple(Row(label, {"total": cell}) for label, cell in VICTIMS.items()),
)
