"""What commands show: progress on a terminal, lists as tables or JSON."""

from __future__ import annotations

import getpass
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any, TextIO

import typer

Progress = Callable[[str, int, int], None]


@contextmanager
def progress(doing: str) -> Iterator[Progress]:
    """Show how far something is, on a terminal only; elsewhere nothing is printed."""
    if not sys.stderr.isatty():
        yield lambda _item, _done, _of: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[item]}"))
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(doing, item="")

        def tell(item: str, done: int, of: int) -> None:
            bars.update(task, completed=done, total=of, item=item)

        yield tell


def make_printable(stream: TextIO) -> None:
    """See that anything can be printed, also where Windows writes files and pipes in cp1252.

    They get UTF-8, as every file we write. Where somebody chose an encoding it stays, with a
    question mark for what it lacks.
    """
    if not isinstance(stream, TextIOWrapper) or stream.encoding.lower() in ("utf-8", "utf8"):
        return
    if stream.isatty() or os.environ.get("PYTHONIOENCODING"):
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str) -> None:
    """Print a line for people, apart from any output meant for programs."""
    typer.echo(text, err=True)


def show_json(content: object) -> None:
    """Print JSON; what is no plain value is printed as text."""
    typer.echo(json.dumps(content, indent=1, default=str, ensure_ascii=False))


def show_table(headings: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Print rows under headings, in columns."""
    cells = [[str(cell) if cell is not None else "" for cell in row] for row in rows]
    widths = [max([len(h), *(len(row[i]) for row in cells)]) for i, h in enumerate(headings)]
    for row in [list(headings), ["-" * width for width in widths], *cells]:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        typer.echo(line.rstrip())


def operator() -> str:
    """Name the account that runs the command, for the audit trail."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
