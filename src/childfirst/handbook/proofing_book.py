"""The kinds of statements that proofing checks, as a page of the handbook."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.catalogue import kinds
from childfirst.proofing.kinds import Example, Kind

FAMILIES = {
    "percentage_of": "Parts of wholes",
    "sum": "Sums",
    "change": "Changes",
    "ratio": "Ratios, rates and averages",
    "rank": "Ranks",
    "trend_word": "Words of direction",
    "comparison": "Comparisons and contradictions",
}


def proofing_pages() -> Iterator[tuple[str, str]]:
    """Give the page of all kinds, by family."""
    yield "index.md", "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    yield "# What proofing checks"
    yield ""
    yield (
        "Made from the code by `make docs`. What the verdicts mean, and how to add a kind, is in "
        "[Checking a published document](../../proofing.md). A verdict below an example stands for "
        "the line of the example with its number."
    )
    for family, title in FAMILIES.items():
        yield from ("", f"## {title}", "", f"`{family}` in results.")
        for kind in kinds():
            if kind.family == family:
                yield from _kind(kind)


def _kind(kind: Kind) -> Iterator[str]:
    name = kind.name[0].upper() + kind.name[1:]
    yield from ("", f"### {name}", "", f"{kind.claims} {kind.checks}")
    for example in kind.examples:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    lines = [line.replace("\t", " | ") for line in example.text.strip("\n").split("\n")]
    told = [f"line {line} {verdict}" for line, verdict in example.verdicts]
    yield from ("", "```", *lines, "```", "")
    yield f"{'; '.join(told)[:1].upper()}{'; '.join(told)[1:]}." if told else "Nothing is said."
