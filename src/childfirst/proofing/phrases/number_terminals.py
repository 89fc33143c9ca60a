"""Tells the words of a number phrase apart, looking at their neighbours where one must."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from childfirst.proofing.phrases import number_words as lexicon
from childfirst.proofing.phrases.dashes import DASHES, is_part_of_a_name, terminal_of_dash
from childfirst.proofing.phrases.parsing import GLUE
from childfirst.proofing.phrases.words import Word, word_at

CHANGES = {"reduction", "fall", "drop", "decrease", "decline", "rise", "increase", "growth", "cut"}
CURRENCIES = ("$", "€")  # read as their numbers: all of one document are of one currency
BY_ITSELF = {
    "more": "MORE",
    "less": "LESS",
    "fewer": "LESS",
    "than": "THAN",
    "at": "AT",
    "least": "LEAST",
    "and": "ANDWORD",
    "a": "ARTICLE",
    "an": "ARTICLE",
    "half": "HALF",
    "fold": "FOLD",
    "times": "TIMES",
    "pp": "POINTS",
    "ppts": "POINTS",
    "ppt": "POINTS",
    "pts": "POINTS",
    "%": "PERCENT",
    "percent": "PERCENT",
    "pct": "PERCENT",
    "pc": "PERCENT",
    "£": "CURRENCY",
    "in": "IN",
    "+": "SIGN",
    **dict.fromkeys(lexicon.SMALL, "SMALL"),
    **dict.fromkeys(lexicon.TENS, "TENS"),
    **dict.fromkeys(lexicon.ABOUT, "ABOUT"),
    **dict.fromkeys(lexicon.OVER, "OVER"),
    **dict.fromkeys(lexicon.UNDER, "UNDER"),
    **dict.fromkeys(lexicon.VULGAR, "VULGAR"),
}
OF = ("of", "were", "are", "was", "is", "had", "have")


def terminal(words: Sequence[Word], at: int) -> str | None:
    """Give the terminal of the word at a position, or None where no number can hold it."""
    word = words[at]
    if word.kind == "figure":
        return None if is_part_of_a_name(words, at) or _is_place(words, at) else "FIGURE"
    look = BY_NEIGHBOURS.get(word.text)
    return look(words, at) if look is not None else BY_ITSELF.get(word.text)


def _currency(words: Sequence[Word], at: int) -> str | None:
    """Pass over a sign of money that is no pound before its figure."""
    return GLUE if word_at(words, at + 1).kind == "figure" else None


def _per(words: Sequence[Word], at: int) -> str | None:
    return GLUE if word_at(words, at + 1).text in ("cent", "centage") else None


def _cent(words: Sequence[Word], at: int) -> str | None:
    return "PERCENT" if word_at(words, at - 1).text == "per" else None


def _close_to(words: Sequence[Word], at: int) -> str | None:
    return "ABOUT" if word_at(words, at - 1).text == "close" else None


def _part(words: Sequence[Word], at: int) -> str | None:
    """Take a quarter for a part where it is one of something, or something changed by it."""
    return "PART" if _changes_by(words, at) or word_at(words, at + 1).text in OF else None


def _changes_by(words: Sequence[Word], at: int) -> bool:
    """Say whether something changed by a part: `by a third`, `a fall of nearly a quarter`."""
    before = [word.text for word in words[max(0, at - 5) : at]]
    several = bool(before) and before[-1] in lexicon.SMALL and words[at].text.endswith("s")
    if before[-1:] not in (["a"], ["one"]) and not several:
        return False
    hedges = lexicon.ABOUT | lexicon.OVER | lexicon.UNDER
    led = [text for text in before[:-1] if text not in hedges]
    return led[-1:] == ["by"] or (led[-1:] == ["of"] and bool(set(led[-2:-1]) & CHANGES))


def _of(words: Sequence[Word], at: int) -> str | None:
    """Take the `of` of `a quarter of a million`."""
    after = [word.text for word in words[at + 1 : at + 3]]
    part = at > 0 and words[at - 1].text in lexicon.PARTS
    return "OF" if part and after[:1] == ["a"] and after[-1] in lexicon.SCALES else None


def _is_place(words: Sequence[Word], at: int) -> bool:
    """Say whether a figure is a place in an order, as in `19th`."""
    ends = word_at(words, at + 1).text in lexicon.ORDINAL_ENDINGS
    return ends and words[at].touches(words[at + 1])


def _percentage(words: Sequence[Word], at: int) -> str | None:
    """Take the `percentage` of `percentage points` behind a number."""
    return "PERCENT" if at and word_at(words, at + 1).text in ("point", "points") else None


def _points(words: Sequence[Word], at: int) -> str | None:
    led = word_at(words, at - 1).text in ("percentage", "%", "cent", "percent")
    return "POINTS" if led else None


def _scale(words: Sequence[Word], at: int) -> str | None:
    """Take `m` and `k` for scales only where they touch their figure."""
    before = words[at - 1] if at else None
    if len(words[at].text) > 2 or (before is not None and before.kind == "figure"):
        touching = before is not None and before.touches(words[at])
        return "SCALE" if touching or len(words[at].text) > 1 else None
    return None


BY_NEIGHBOURS: dict[str, Callable[[Sequence[Word], int], str | None]] = {
    **dict.fromkeys(DASHES, terminal_of_dash),
    **dict.fromkeys(CURRENCIES, _currency),
    **dict.fromkeys(lexicon.SCALES, _scale),
    **{part: _part for part in lexicon.PARTS if part != "half"},
    "per": _per,
    "cent": _cent,
    "of": _of,
    "to": _close_to,
    "percentage": _percentage,
    "point": _points,
    "points": _points,
}
