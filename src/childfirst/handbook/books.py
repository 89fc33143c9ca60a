"""Writes the books into the folder of documents."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from childfirst.handbook.proofing_book import proofing_pages
from childfirst.handbook.rulebook import rulebook_pages
from childfirst.handbook.settings_page import settings_page
from childfirst.handbook.validation_book import validation_pages
from childfirst.record.codelists import codelist, codelist_names
from childfirst.record.dictionary import tables
from childfirst.record.renderings.codelist_page import codelist_page
from childfirst.record.renderings.index_page import index_page
from childfirst.record.renderings.table_page import table_page

Pages = Iterable[tuple[str, str]]


def write_handbook(docs: Path) -> list[Path]:
    """Write every book below `docs`; give the files written.

    The rule book goes to `rulebook`, the validation rules to `handbook/validation`, the data
    dictionary to `handbook/record`, what proofing checks to `handbook/proofing` and the settings of
    an installation to `handbook/settings`. A page that no longer belongs to a book is removed.
    """
    return [
        *write_rulebook(docs / "rulebook"),
        *write_validation_handbook(docs / "handbook" / "validation"),
        *_write(docs / "handbook" / "record", _dictionary_pages()),
        *_write(docs / "handbook" / "proofing", proofing_pages()),
        *_write(docs / "handbook" / "settings", [("index.md", settings_page())]),
    ]


def write_rulebook(folder: Path) -> list[Path]:
    """Write the rule book: how every figure is counted."""
    return _write(folder, rulebook_pages())


def write_validation_handbook(folder: Path) -> list[Path]:
    """Write the validation rules: what is asked of the record."""
    return _write(folder, validation_pages())


def _dictionary_pages() -> Pages:
    yield "index.md", index_page()
    yield from ((f"tables/{name}.md", table_page(entry)) for name, entry in tables().items())
    yield from ((f"codelists/{n}.md", codelist_page(codelist(n))) for n in codelist_names())


def _write(folder: Path, pages: Pages) -> list[Path]:
    """Write the pages of a book, and remove those that it no longer has."""
    written = []
    for name, text in pages:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    for left in set(folder.rglob("*.md")) - set(written):
        left.unlink()
    return written
