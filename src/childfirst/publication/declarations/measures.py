"""Which measures a declared table prints."""

from __future__ import annotations

from childfirst.measures.catalogue import MEASURES
from childfirst.measures.declaration import Measure
from childfirst.publication.declarations.tabulation import Tabulation


def measures_of(layout: Tabulation) -> tuple[Measure, ...]:
    """Give the measures that a table prints; raise LookupError where it is not clear which.

    A table that chooses its lines prints, for each, the one measure that has it; its lines may
    come from several tables of the basis when it names none.
    """
    named = [
        measure
        for measure in MEASURES.get(layout.basis, ())
        if measure.each == layout.each
        and layout.title in ("", measure.title)
        and measure.table in ((layout.table,) if layout.table else (measure.table,))
    ]
    if not layout.lines:
        if len(named) != 1:
            raise LookupError(f"{layout.name} must name one measure, not {len(named)}")
        return tuple(named)
    found: dict[Measure, None] = {}
    for label in layout.lines:
        having = [m for m in named if label in {line.label for line in m.lines}]
        if len(having) != 1:
            raise LookupError(f"{layout.name}: {label} must be a line of one measure")
        found[having[0]] = None
    return tuple(found)
