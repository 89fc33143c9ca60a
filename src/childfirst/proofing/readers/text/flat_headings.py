"""The heading of a table that lost its tabs, divided into its columns again."""

from __future__ import annotations

from childfirst.proofing.phrases.period_phrases import period_at
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
        if words[at].text == "(" and (closed := _closed(words, at)):
            end = closed  # `(%)` and `(£)` belong to the word before
        elif words[at].text in GOES_ON and period is None:
            joined = True
        elif _is_share_of(words, at):
            pass  # `% yes` is one column
        elif not joined:
            found.append((words[at], period is not None or words[at].text in STARTS))
        else:
            joined = False
        at = end
    return found


def _is_share_of(words: tuple[Word, ...], at: int) -> bool:
    """Say whether a word ends a phrase that `%` begins: what the percentage is of."""
    plain = words[at].kind == "word" and words[at].text not in STARTS
    return plain and at > 0 and words[at - 1].text == "%" and period_at(words, at) is None


def _closed(words: tuple[Word, ...], at: int) -> int:
    """Give the position after the bracket that closes one; 0 where none does."""
    return next((end + 1 for end in range(at, len(words)) if words[end].text == ")"), 0)
