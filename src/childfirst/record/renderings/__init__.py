"""The dictionary in other forms, all made from the one description and none by hand.

`write_dictionary` writes a Frictionless data package, Arrow files without rows, a
handbook in Markdown and invented rows. The same dictionary gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from childfirst.record.codelists import codelist, codelist_names
from childfirst.record.dictionary import tables
from childfirst.record.renderings.arrow_files import arrow_files
from childfirst.record.renderings.codelist_page import codelist_page
from childfirst.record.renderings.fake_files import fake_files
from childfirst.record.renderings.index_page import index_page
from childfirst.record.renderings.package_file import package_file
from childfirst.record.renderings.table_page import table_page


def write_dictionary(folder: Path, seed: int = 1) -> list[Path]:
    """Write every rendering below `folder`, made if missing; give the files written.

    `seed` chooses the invented rows. Existing files of the same names are replaced.
    """
    return [_write(folder / name, content) for name, content in _renderings(seed)]


def _renderings(seed: int) -> Iterator[tuple[str, bytes]]:
    yield "datapackage.json", package_file()
    yield from (("arrow/" + name, content) for name, content in arrow_files())
    yield from (("handbook/" + name, text.encode()) for name, text in _handbook())
    yield from (("fake/" + name, content) for name, content in fake_files(seed))


def _handbook() -> Iterator[tuple[str, str]]:
    yield "index.md", index_page()
    yield from ((f"tables/{name}.md", table_page(table)) for name, table in tables().items())
    for name in codelist_names():
        yield f"codelists/{name}.md", codelist_page(codelist(name))


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
