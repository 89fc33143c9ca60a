"""The heading of a table that lost its tabs, divided into its columns again."""

from __future__ import annotations

from childfirst.proofing.phrases.periods import period_at
from childfirst.proofing.phrases.words import Word, words_of

STARTS = {
    "%", "number", "no", "rate", "change", "difference", "variance", "total", "percentage",
    "children", "count", "share", "boys", "girls", "actual", "budget", "target", "proportion",
}  # fmt: skip
GOES_ON = {"of", "per", "in", "from", "to", "between", "and", "on", "since", "for", "the", "."}
LONGEST = 120  # characters of a heading


def divided_heading(text: str, columns: int) -> list[str] | None:
    """Give the label and so many columns of a heading; None where it cannot be told.

    A column begins with a period or a word that heads columns; words such as "of" and "per"
    never begin or end one.
    """
    words = words_of(text)
    if not words or len(text) > LONGEST or text.rstrip().endswith("."):
        return None
    phrases = _phrases(words)
    starts = [at for at, (_, begins) in enumerate(phrases) if begins]
    if len(phrases) == columns + 1:
        starts = list(range(1, len(phrases)))
    elif len(starts) > columns:
        starts = starts[-columns:]
    if len(starts) != columns:
        return None
    edges = [phrases[at][0].start for at in starts]
    ends = [*edges[1:], len(text)]
    cells = [text[start:end].strip() for start, end in zip(edges, ends, strict=True)]
    return [text[: edges[0]].strip(), *cells]


def _phrases(words: tuple[Word, ...]) -> list[tuple[Word, bool]]:
    """Give the first word of each phrase, and whether it can begin a column."""
    found: list[tuple[Word, bool]] = []
    at = 0
    joined = False
    while at < len(words):
        period = period_at(words, at)
        end = period[1] if period else at + 1
        if words[at].text in GOES_ON and period is None:
            joined = True
        elif not joined:
            found.append((words[at], period is not None or words[at].text in STARTS))
        else:
            joined = False
        at = end
    return found
