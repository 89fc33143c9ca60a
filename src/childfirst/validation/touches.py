"""Which figures a problem touches: those that depend on a field the rule looks at."""

from __future__ import annotations

from functools import cache

from childfirst.measures.catalogue import MEASURES
from childfirst.measures.requirements import fields_needed
from childfirst.validation.declaration import Rule


@cache
def tables_touched(rule: Rule) -> tuple[str, ...]:
    """Name the report tables whose figures a problem under this rule may change."""
    looked_at = {(column.rows.name, column.name) for column in rule.fields}
    touched = [
        measure.table
        for measures in MEASURES.values()
        for measure in measures
        if looked_at & fields_needed(measure)
    ]
    return tuple(dict.fromkeys(touched))
