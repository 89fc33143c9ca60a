"""Childfirst: the open information system of a youth justice partnership.

Each folder is a room of the house; `docs/house.md` is the plan of it.
"""

__version__ = "0.1.0"
