"""What others published, set beside each other: areas with areas, and years with years.

`tables_for` gives an area's comparison tables as figures, with the words that a test allows.
Ranks hold within the list shown, and what has not been found or published says so.
"""

from childfirst.comparators.making import tables_for
from childfirst.comparators.tables import ComparatorRow, ComparatorTable

__all__ = ["ComparatorRow", "ComparatorTable", "tables_for"]
