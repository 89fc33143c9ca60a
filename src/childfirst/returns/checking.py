"""Every check of a return before it leaves, in the order in which it is printed."""

from __future__ import annotations

from collections.abc import Sequence, Set

from childfirst.engine.session import Session
from childfirst.measures.figures import Figure
from childfirst.returns import preflight
from childfirst.returns.filling import Return
from childfirst.returns.identities import identities
from childfirst.returns.preflight import Finding, Level
from childfirst.returns.quarter_children import children_of, unheard_sentences
from childfirst.validation.run import Validation


def check(
    session: Session,
    filled: Return,
    figures: Sequence[Figure],
    validation: Validation,
    not_collected: Set[str],
) -> list[Finding]:
    """Give what would be rejected, then what would be queried."""
    by_cell = {figure.cell: figure for figure in figures}
    children = children_of(session, filled.quarter)
    found = [
        *preflight.of_the_quarter(filled.quarter, filled.as_at),
        *preflight.of_tables(not_collected),
        *preflight.of_rules(validation, children),
        *preflight.of_identities(identities(), by_cell),
        *preflight.of_homes(by_cell),
        *preflight.of_hearings(*unheard_sentences(session, filled.quarter)),
        *preflight.of_cells(filled.cells),
    ]
    return sorted(found, key=lambda finding: finding.level is not Level.REJECT)
