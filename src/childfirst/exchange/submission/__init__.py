"""Case-level submission documents: one per child and return, as JSON Lines or XML.

`read_extracts` reads them; `write_submission` makes them of a package.
"""

from childfirst.exchange.submission.writing import write_submission

__all__ = ["write_submission"]
