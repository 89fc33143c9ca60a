"""How to reach, from any table, the child that a row is about."""

from __future__ import annotations

from childfirst.language.expressions import Expression, Literal
from childfirst.language.rows import Records

WAYS = ("child", "offence", "programme", "hearing", "victim_intervention")


def child_of(rows: Records) -> Expression:
    """Give the key of the child a row is about, or an empty text where it is about none."""
    fields = {field.name for field in rows.entry.fields}
    if "ypid" in fields:
        return rows.column("ypid")
    roles = {reference.role for reference in rows.entry.references}
    for way in WAYS:
        if way in roles:
            return child_of(getattr(rows, way))
    return Literal("string", "")
