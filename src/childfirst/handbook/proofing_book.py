"""The kinds of statements that proofing checks, as pages of the handbook."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.handbook.links import page_name
from childfirst.proofing.catalogue import Folder, folders
from childfirst.proofing.kinds import Example, Kind


def proofing_pages() -> Iterator[tuple[str, str]]:
    """Give the list of all kinds, and a page with the examples of each folder of them."""
    yield "index.md", "\n".join(_index()) + "\n"
    for folder in folders():
        yield f"{folder.name}.md", "\n".join(_page(folder)) + "\n"


def _index() -> Iterator[str]:
    yield "# What proofing checks"
    yield ""
    yield (
        "Made from the code by `make docs`. What the verdicts mean, and how to add a kind, is in "
        "[Checking a published document](../../proofing.md). Each page has the kinds of one folder "
        "of `proofing/statements`, with examples."
    )
    for folder in folders():
        yield from ("", f"## [{_title(folder)}]({folder.name}.md)", "", folder.tells, "")
        yield from ("| Kind | What it claims |", "| --- | --- |")
        for kind in folder.kinds:
            link = f"{folder.name}.md#{page_name(kind.name)}"
            yield f"| [{_capital(kind.name)}]({link}) | {_cell(kind.claims)} |"


def _page(folder: Folder) -> Iterator[str]:
    yield from (f"# {_title(folder)}", "", folder.tells)
    yield ""
    yield (
        "Made from the code by `make docs`. A verdict below an example stands for the line of the "
        "example with its number. [All kinds](index.md)."
    )
    for kind in folder.kinds:
        yield from _kind(kind)


def _kind(kind: Kind) -> Iterator[str]:
    yield from ("", f"## {_capital(kind.name)}", "", f"{kind.claims} {kind.checks}")
    yield from ("", f"`{kind.family}` in results.")
    for example in kind.examples:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    lines = [line.replace("\t", " | ") for line in example.text.strip("\n").split("\n")]
    told = [f"line {line} {verdict}" for line, verdict in example.verdicts]
    yield from ("", "```", *lines, "```", "")
    yield f"{_capital('; '.join(told))}." if told else "Nothing is said."


def _title(folder: Folder) -> str:
    return _capital(folder.name.replace("_", " "))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _cell(words: str) -> str:
    return words.replace("|", "\\|")
