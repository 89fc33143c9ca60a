"""A page of the handbook for each table."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.record.codelists import codelist
from childfirst.record.dictionary import tables
from childfirst.record.entries import FieldEntry, TableEntry
from childfirst.record.renderings.markdown import bullets, page, table

HEADS = ("Field", "Title", "Type", "Required", "Unit", "Sensitivity", "Source")


def table_page(entry: TableEntry) -> str:
    """Give the page of one table: fields, meanings, references and constraints."""
    return page(
        f"# {entry.title}",
        f"{entry.description} The table is called `{entry.name}`.",
        "## Fields",
        table(HEADS, [_row(field) for field in entry.fields]),
        "## What the fields mean",
        *[_meaning(field) for field in entry.fields],
        "## References",
        bullets(_references(entry)),
        "## Constraints",
        bullets(_constraints(entry)),
    )


def _row(field: FieldEntry) -> tuple[str, ...]:
    required = "yes" if field.required else "no"
    kept = (field.unit, field.sensitivity, field.source)
    return (f"`{field.name}`", field.title, field.kind, required, *kept)


def _meaning(field: FieldEntry) -> str:
    item = f" National item: `{field.item}`." if field.item else ""
    head = f"**{field.title}** (`{field.name}`). {field.help}{item}"
    if not field.codelist:
        return head
    codes = codelist(field.codelist)
    link = f"Codes of [{codes.title}](../codelists/{codes.name}.md):"
    return page(head, link, bullets(f"`{each.code}` {each.label}" for each in codes.codes)).rstrip()


def _references(entry: TableEntry) -> Iterator[str]:
    for each in entry.references:
        title = tables()[each.table].title
        yield f"`{each.field}` names a row of [{title}]({each.table}.md), as its {each.role}"
    for other in tables().values():
        for each in other.references:
            if each.table == entry.name:
                yield f"[{other.title}]({other.name}.md) refers here by `{each.field}`"


def _constraints(entry: TableEntry) -> Iterator[str]:
    key = " and ".join(f"`{name}`" for name in entry.primary_key)
    yield f"{key}: different in every row"
    for field in entry.fields:
        yield from (f"`{field.name}`: {limit}" for limit in _limits(field))


def _limits(field: FieldEntry) -> Iterator[str]:
    if field.minimum is not None:
        yield f"at least {field.minimum}"
    if field.maximum is not None:
        yield f"at most {field.maximum}"
    if field.pattern:
        yield f"matches `{field.pattern}`"
