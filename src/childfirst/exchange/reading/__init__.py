"""Opens what was delivered and reads it into tables of text, trusting nothing.

`read_extracts` is the way in: it gives typed tables, or every finding at once.
"""

from childfirst.exchange.reading.extracts import read_extracts

__all__ = ["read_extracts"]
