"""The summary return of the ten key performance indicators: its sheets and its version."""

from __future__ import annotations

import hashlib

from childfirst.measures.catalogue import YJB
from childfirst.returns.declaration import Form
from childfirst.returns.kpi_circumstances import KPI_1, KPI_3
from childfirst.returns.kpi_education import KPI_2
from childfirst.returns.kpi_partnership import KPI_8, KPI_9, KPI_10
from childfirst.returns.kpi_services import KPI_4, KPI_5, KPI_6, KPI_7

VERSION = "first template version"
FORMS: tuple[Form, ...] = (
    KPI_1, KPI_2, KPI_3, KPI_4, KPI_5, KPI_6, KPI_7, KPI_8, KPI_9, KPI_10,
)  # fmt: skip


def definitions_version() -> str:
    """Say which wordings count: the days they hold from, and a mark of their text.

    The mark changes when a rule's name, wording or lines change.
    """
    since = " and ".join(sorted({measure.valid_from.isoformat() for measure in YJB}))
    text = "\n".join(
        f"{measure.definition}: {measure.rule} {[line.label for line in measure.lines]}"
        for measure in YJB
    )
    mark = hashlib.sha256(text.encode()).hexdigest()[:12]
    return f"YJB basis, wordings from {since}, mark {mark}"
