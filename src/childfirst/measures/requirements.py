"""What a measure rests on: tables without which it cannot be counted, fields that change it."""

from __future__ import annotations

from functools import cache

from childfirst.language.dependencies import fields_used, tables_mentioned
from childfirst.measures.declaration import Measure


@cache
def tables_needed(measure: Measure) -> frozenset[str]:
    """Name the tables without which a measure cannot be counted."""
    return tables_mentioned(measure.expressions(), measure.of)


@cache
def fields_needed(measure: Measure) -> frozenset[tuple[str, str]]:
    """Name the fields, as (table, field), that a measure's figures depend on."""
    return fields_used(measure.expressions(), measure.of)
