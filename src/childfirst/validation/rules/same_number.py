"""Rules about two children with the same number."""

from __future__ import annotations

from childfirst.language.tables import children
from childfirst.validation.declaration import Owner, Severity
from childfirst.validation.rules.repeats import repeated

UPN, NHS, PNC = children.upn, children.nhs_number, children.pnc_number

RULES = (
    *(
        repeated(
            code,
            children,
            (column,),
            title=f"Two children with the same {name}",
            remedy="Merge the records if they are one child; else find whose number it is.",
            owner=Owner.PERFORMANCE_ANALYST,
            severity=Severity.ERROR,
        )
        for code, column, name in (
            ("CHD-17", UPN, "unique pupil number"),
            ("CHD-18", NHS, "NHS number"),
            ("CHD-19", PNC, "Police National Computer number"),
        )
    ),
)
