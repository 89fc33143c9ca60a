"""Numbers in a commentary that would tell what a pack withholds from its readers.

Figures are protected; what somebody types beside them is not. So in a pack for an audience that
may not see small counts, a commentary may not hold them either, in digits or in words, nor any
number from which one that its section withholds could be worked out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from childfirst.disclosure import audience
from childfirst.exchange.findings import Finding
from childfirst.measures.figures import Status
from childfirst.publication.model.report import Report, Section

IN_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
PEOPLE = (
    r"(?:child(?:ren)?|boys?|girls?|(?:young )?(?:people|persons?)|teenagers?|pupils?|victims?"
    r"|offences?|programmes?|offenders?|families|family|siblings?|brothers?|sisters?)"
)
NOT_BETWEEN = r"(?!(?:more|fewer|less|in|of|to|or|and|per|hours?|days?|weeks?|months?|years?)\b)"
COUNT = rf"(?<![\w.,/£-])(?<!\bin )(?P<count>\d+|a single|{'|'.join(IN_WORDS)})"
COUNTED = re.compile(
    rf"{COUNT}\s+(?:(?:{NOT_BETWEEN}[a-z-]+\s+){{0,2}}{PEOPLE}"
    rf"|of (?:them|whom|(?:the|these|those) {PEOPLE}))\b",
    re.IGNORECASE,
)
"""A number of people, or of what they did, in digits or in words: “two older boys”."""
NUMBER = r"\d[\d,]*(?:\.\d+)?"
TIME = r"(?:minutes?|hours?|days?|weeks?|months?|years?)"
NO_PEOPLE = re.compile(rf"£{NUMBER}|\b{NUMBER}(?= {TIME}\b)")
"""Money and spans of time: these count nobody."""


def telling(report: Report, name: str) -> Iterator[Finding]:
    """Give what must leave the commentary of a report, with its line; `name` is the file's.

    Nothing for an audience that sees every figure.
    """
    readers = audience(report.audience)
    if not readers.hides:
        return
    for section in report.every_section():
        withholds = _withholds(section)
        for each in section.commentary:
            for words, count in _counts(each.text):
                if readers.is_small(count):
                    yield Finding(
                        f"“{words}”",
                        f"no count of 1 to {readers.threshold}: the {readers.name} may not see any",
                        "Say “a few” or “some”, or leave it out.",
                        file=name,
                        row=each.line,
                    )
            for number in _other_numbers(each.text, each.unsupported) if withholds else ():
                yield Finding(
                    f"{number}, which “{section.heading}” does not print",
                    "only numbers that the section prints: it withholds some, and others beside "
                    "them could tell which",
                    "Leave it out. Money and spans of time may stand.",
                    file=name,
                    row=each.line,
                )


def _withholds(section: Section) -> bool:
    figures = (figure for table in section.every_table() for figure in table.figures)
    return any(figure.status is Status.SUPPRESSED for figure in figures)


def _counts(text: str) -> Iterator[tuple[str, int]]:
    for found in COUNTED.finditer(text):
        count = found["count"].lower()
        if count == "a single":
            yield found[0], 1
        elif count.isdigit():
            yield found[0], int(count)
        else:
            yield found[0], IN_WORDS.index(count) + 1


def _other_numbers(text: str, unsupported: tuple[str, ...]) -> Iterator[str]:
    """Give the unsupported numbers that may count people."""
    harmless = {found[0] for found in NO_PEOPLE.finditer(text)}
    told = {found["count"] for found in COUNTED.finditer(text)}
    return (number for number in unsupported if number not in harmless | told)
