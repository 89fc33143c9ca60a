"""What others published, set beside each other: areas with areas, and years with years.

`tables_for` gives an area's comparison tables as figures, with the words that a test allows;
`reconcile` says which published numbers cannot be right.
"""

from childfirst.comparators.making import tables_for
from childfirst.comparators.reconciling import Reconciled, reconcile
from childfirst.comparators.tables import ComparatorRow, ComparatorTable, figures_in

__all__ = [
    "ComparatorRow",
    "ComparatorTable",
    "Reconciled",
    "figures_in",
    "reconcile",
    "tables_for",
]
