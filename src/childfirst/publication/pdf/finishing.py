"""Finishes a PDF that typst has set: row headings, which it cannot tag yet, and a smaller file.

typst tags the headings of columns alone, and has the words for those of rows behind a switch that
its Python package does not turn. So the first cell of every line of a table becomes its heading
here. What a reader's programme needs of a tag tree is many small objects; packed together they
are a third of the size.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any


def finished(made: bytes) -> bytes:
    """Give a PDF whose tables name their lines, packed. Equal files give equal bytes."""
    import pikepdf  # only when a PDF is asked for

    packed = BytesIO()
    with pikepdf.open(BytesIO(made)) as pdf:
        for line in _lines(pdf):
            first, *others = line.K
            first.S = pikepdf.Name.TH
            first.A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)
            for cell in others:
                _let_scope_decide(cell)
        pdf.save(
            packed,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return packed.getvalue()


def _lines(pdf: Any) -> Iterator[Any]:
    """Give the lines of every table that begin with a cell that is not a heading yet."""
    import pikepdf

    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/TR":
            cells = each.get("/K")
            if isinstance(cells, pikepdf.Array) and len(cells) and cells[0].S == "/TD":
                yield each


def _let_scope_decide(cell: Any) -> None:
    """Take away the list of a cell's headings: it names columns, and would hide those of lines."""
    import pikepdf

    told = cell.get("/A")
    for attributes in told if isinstance(told, pikepdf.Array) else ():
        if "/Headers" in attributes:
            del attributes["/Headers"]
