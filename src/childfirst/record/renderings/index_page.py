"""The first page of the handbook."""

from __future__ import annotations

from childfirst.record.codelists import codelist, codelist_names
from childfirst.record.dictionary import tables
from childfirst.record.renderings.markdown import bullets, page, table
from childfirst.record.sensitivity import Sensitivity

LEVELS = {
    Sensitivity.OPEN: "may be published as it stands",
    Sensitivity.SERVICE: "describes the work, not a child",
    Sensitivity.PERSONAL: "describes a child who could be recognised",
    Sensitivity.SPECIAL: "special category or criminal offence data about a child",
    Sensitivity.SEALED: "about victims: own permission, never shown on a child's page",
}


def index_page() -> str:
    """Give the page that leads to every table and every code list."""
    return page(
        "# The data dictionary",
        "What the partnership records, table by table, and the codes it uses.",
        "## Tables",
        table(("Table", "Name", "One row"), _tables()),
        "## Code lists",
        bullets(f"[{codelist(name).title}](codelists/{name}.md)" for name in codelist_names()),
        "## Sensitivity, from least to most",
        bullets(f"**{level}**: {meaning}" for level, meaning in LEVELS.items()),
    )


def _tables() -> list[tuple[str, ...]]:
    return [
        (f"[{each.title}](tables/{each.name}.md)", f"`{each.name}`", each.description)
        for each in tables().values()
    ]
