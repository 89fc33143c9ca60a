"""Names of pages, and the links between them."""

from __future__ import annotations

import re

from childfirst.record.dictionary import tables

RECORD_FROM_RULEBOOK = "../../handbook/record"
RECORD_FROM_VALIDATION = "../record"


def page_name(title: str) -> str:
    """Give the name of a page or of a place on it, for example `kpi-10` for "KPI 10"."""
    return re.sub(r"[^a-z0-9_]+", "-", title.lower()).strip("-")


def table_link(name: str, record: str) -> str:
    """Link to the dictionary's page of a table; `record` is the way to the dictionary."""
    return f"[{tables()[name].title}]({record}/tables/{name}.md)"
