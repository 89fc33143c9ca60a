"""National published tables in: open data, supplementary chapters, and series typed in by hand.

`read_published` recognises each table by its labels, wherever they stand, and gives extracts
like any others, for `published_counts` and `published_indicators`.
"""

from childfirst.exchange.published.reading import read_published

__all__ = ["read_published"]
