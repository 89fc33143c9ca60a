"""What a manager writes to a report: read from Markdown, kept with it, its numbers checked.

A heading names a section of the report, and the paragraphs under it are printed there. A number
in them that the section does not print is told, to the writer and to the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.naming import nearest
from childfirst.publication.building.commentary_tells import telling
from childfirst.publication.model.report import Commentary, Report, Section

NUMBER = re.compile(r"(?<![\w./-])£?\d[\d,]*(?:\.\d+)?%?(?![\w/-])")
NOT_A_COUNT = re.compile(
    r"\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)(?: \d{4})?\b|\b20\d\d(?:/\d\d)?\b|\bQ[1-4]\b|\bsections? [\d.]+\b"
)
MOST_BYTES = 1_000_000
HEADED = "Write the section's heading as it is printed."


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as written, and the line on which it begins."""

    text: str
    line: int


Written = Mapping[str, tuple[Paragraph, ...]]
"""What somebody wrote: for each heading, the paragraphs under it."""


def read_commentary(path: Path) -> Written:
    """Read a Markdown file: for each heading, the paragraphs under it, without any markup.

    Raises UnreadableInput for a file that is no text, is far too large, or begins without a
    heading.
    """
    from markdown_it import MarkdownIt  # only when somebody wrote something

    read = MarkdownIt("commonmark", {"html": False}).parse(_text(path))
    found: dict[str, list[Paragraph]] = {}
    heading = ""
    for before, token in pairwise(read):
        if token.type != "inline":
            continue
        line = (token.map or [0])[0] + 1
        words = " ".join("".join(_plain(child) for child in token.children or ()).split())
        if before.type == "heading_open":
            heading = words
            found.setdefault(heading, [])
        elif not heading:
            raise _wrong(path.name, "a paragraph before any heading", line)
        else:
            found[heading].append(Paragraph(words, line))
    return {heading: tuple(paragraphs) for heading, paragraphs in found.items()}


def with_commentary(report: Report, written: Written, name: str) -> Report:
    """Give the report with what was written to its sections; `name` is for messages.

    Raises UnreadableInput for a heading that no section has, and for numbers that would tell
    its audience what the report withholds.
    """
    known = {section.heading: section for section in report.every_section()}
    for heading, paragraphs in written.items():
        if heading not in known:
            meant = nearest(heading, list(known))
            line = paragraphs[0].line if paragraphs else 1
            raise _wrong(name, f"no section called “{heading}”", line, meant)
    commented = replace(report, sections=tuple(_with(each, written) for each in report.sections))
    if findings := [*telling(commented, name)]:
        raise UnreadableInput(findings)
    return commented


def _with(section: Section, written: Mapping[str, Sequence[Paragraph]]) -> Section:
    printed = _printed(section)
    return replace(
        section,
        commentary=tuple(
            Commentary(each.text, each.line, tuple(_unsupported(each.text, printed)))
            for each in written.get(section.heading, ())
        ),
        parts=tuple(_with(part, written) for part in section.parts),
    )


def _unsupported(text: str, printed: set[str]) -> Iterator[str]:
    """Give the numbers of a text that are not printed in its section, dates apart."""
    for found in NUMBER.finditer(NOT_A_COUNT.sub(" ", text)):
        if _bare(found[0]) not in printed:
            yield found[0]


def _printed(section: Section) -> set[str]:
    texts = [
        cell.text for table in section.every_table() for row in table.rows for cell in row.cells
    ]
    texts += [each.text for table in section.every_table() for each in table.sentences]
    return {_bare(number[0]) for text in texts for number in NUMBER.finditer(text)}


def _bare(number: str) -> str:
    return number.replace(",", "").removesuffix(".0").replace(".0%", "%")


def _plain(token: object) -> str:
    kind, content = getattr(token, "type", ""), str(getattr(token, "content", ""))
    return " " if kind in ("softbreak", "hardbreak") else content


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _wrong(path.name, "a file far too large for a commentary", 1)
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise _wrong(path.name, "text that is not UTF-8", 1, remedy="Save it as UTF-8.") from None


def _wrong(
    name: str, found: str, line: int, meant: str | None = "", remedy: str = HEADED
) -> UnreadableInput:
    hint = f"Did you mean “{meant}”?" if meant else remedy
    expected = "Markdown: the heading of a section, and paragraphs under it"
    return UnreadableInput([Finding(found, expected, hint, file=name, row=line)])
