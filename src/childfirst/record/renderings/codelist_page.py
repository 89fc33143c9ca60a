"""A page of the handbook for each code list."""

from __future__ import annotations

from collections.abc import Callable

from childfirst.record.codelists import Code, CodeList
from childfirst.record.dictionary import tables
from childfirst.record.renderings.markdown import bullets, page, table

COLUMNS: dict[str, Callable[[Code], str]] = {
    "Code": lambda code: f"`{code.code}`",
    "Meaning": lambda code: code.label,
    "Group": lambda code: code.group,
    "Severity (1 is gravest)": lambda code: str(code.severity or ""),
    "Never suitable": lambda code: "yes" if code.always_unsuitable else "",
    "From": lambda code: str(code.valid_from or ""),
    "To": lambda code: str(code.valid_to or ""),
}


def codelist_page(codes: CodeList) -> str:
    """Give the page of one list: its codes, their validity, and the fields that use it."""
    return page(
        f"# {codes.title}",
        f"Source: {codes.source}.",
        _table(codes),
        "Where the page shows no date, the use of a code is not limited on that side.",
        "## Used by",
        bullets(_uses(codes.name)),
    )


def _table(codes: CodeList) -> str:
    used = [head for head, cell in COLUMNS.items() if any(cell(code) for code in codes.codes)]
    return table(used, [[COLUMNS[head](code) for head in used] for code in codes.codes])


def _uses(name: str) -> list[str]:
    return [
        f"[{each.title}](../tables/{each.name}.md): {field.title} (`{field.name}`)"
        for each in tables().values()
        for field in each.fields
        if field.codelist == name
    ]
