"""Proposes a mapping profile for extracts that nobody has mapped yet.

Headers are compared with our names, titles, national items and known synonyms, values
with code lists and date patterns. Each guess says how sure it is; a person decides.
"""

from childfirst.exchange.mapping.suggesting.suggestion import suggest_mapping

__all__ = ["suggest_mapping"]
