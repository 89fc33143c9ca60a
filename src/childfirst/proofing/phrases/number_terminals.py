"""Tells the words of a number phrase apart, looking at their neighbours where one must."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases import number_words as lexicon
from childfirst.proofing.phrases.parsing import GLUE
from childfirst.proofing.phrases.words import Word

DASHES = ("-", "–", "—", "−")
CHANGES = {"reduction", "fall", "drop", "decrease", "decline", "rise", "increase", "growth", "cut"}
CURRENCIES = ("$", "€")  # read as their numbers: all of one document are of one currency
TIES_OF_NAMES = ("-", "\N{NON-BREAKING HYPHEN}")
"""Between letters and a figure of one name, `NEE-05`; a longer dash parts them, `Total–45`."""
PLAIN = {
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
    "percentage": "PERCENT",
    "pct": "PERCENT",
    "pc": "PERCENT",
    "point": "POINTS",
    "points": "POINTS",
    "£": "CURRENCY",
    "in": "IN",
    "+": "SIGN",
}
OF = ("of", "were", "are", "was", "is", "had", "have")


def terminal(words: Sequence[Word], at: int) -> str | None:
    """Give the terminal of the word at a position, or None where no number can hold it."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.kind == "figure":
        no_number = _part_of_a_name(words, at) or _is_place(word, after)
        return None if no_number else "FIGURE"
    if word.text in DASHES:
        return _dash(words, at)
    if word.text in CURRENCIES:
        return GLUE if after and after.kind == "figure" else None
    if word.text == "per":
        return GLUE if after and after.text in ("cent", "centage") else None
    if word.text == "cent":
        return "PERCENT" if at and words[at - 1].text == "per" else None
    if word.text == "of":
        return "OF" if _is_of_a_scale(words, at) else None
    if word.text in lexicon.PARTS and word.text != "half":
        return "PART" if _changes_by(words, at) or (after and after.text in OF) else None
    if word.text in lexicon.SMALL:
        return "SMALL"
    if word.text in lexicon.TENS:
        return "TENS"
    if word.text in lexicon.SCALES:
        return _scale(words, at)
    if word.text == "to" and at and words[at - 1].text == "close":
        return "ABOUT"
    for name, group in (("ABOUT", lexicon.ABOUT), ("OVER", lexicon.OVER), ("UNDER", lexicon.UNDER)):
        if word.text in group:
            return name
    if word.text in lexicon.VULGAR:
        return "VULGAR"
    if word.text in ("percentage", "point", "points"):
        return PLAIN[word.text] if _measures(words, at) else None
    return PLAIN.get(word.text)


def _changes_by(words: Sequence[Word], at: int) -> bool:
    """Say whether something changed by a part: `by a third`, `a fall of nearly a quarter`."""
    before = [word.text for word in words[max(0, at - 5) : at]]
    several = bool(before) and before[-1] in lexicon.SMALL and words[at].text.endswith("s")
    if before[-1:] not in (["a"], ["one"]) and not several:
        return False
    hedges = lexicon.ABOUT | lexicon.OVER | lexicon.UNDER
    led = [text for text in before[:-1] if text not in hedges]
    return led[-1:] == ["by"] or (led[-1:] == ["of"] and bool(set(led[-2:-1]) & CHANGES))


def _is_of_a_scale(words: Sequence[Word], at: int) -> bool:
    """Say whether a `of` is that of `a quarter of a million`."""
    after = [word.text for word in words[at + 1 : at + 3]]
    part = at > 0 and words[at - 1].text in lexicon.PARTS
    return part and after[:1] == ["a"] and after[-1] in lexicon.SCALES


def _part_of_a_name(words: Sequence[Word], at: int) -> bool:
    """Say whether a hyphen ties a figure to letters before it, as in `NEE-05` or `Covid-19`."""
    if at < 2 or words[at - 1].text not in TIES_OF_NAMES:
        return False
    name, hyphen = words[at - 2 : at]
    return name.text[-1:].isalpha() and name.touches(hyphen) and hyphen.touches(words[at])


def _is_place(word: Word, after: Word | None) -> bool:
    """Say whether a figure is a place in an order, as in `19th`."""
    return after is not None and word.touches(after) and after.text in lexicon.ORDINAL_ENDINGS


def _measures(words: Sequence[Word], at: int) -> bool:
    """Say whether `percentage points` follows a number rather than standing by itself."""
    before = words[at - 1] if at else None
    if words[at].text == "percentage":
        follows = at + 1 < len(words) and words[at + 1].text in ("point", "points")
        return follows and before is not None
    return before is not None and before.text in ("percentage", "%", "cent", "percent")


def _scale(words: Sequence[Word], at: int) -> str | None:
    """Take `m` and `k` for scales only where they touch their figure."""
    before = words[at - 1] if at else None
    if len(words[at].text) > 2 or (before is not None and before.kind == "figure"):
        touching = before is not None and before.touches(words[at])
        return "SCALE" if touching or len(words[at].text) > 1 else None
    return None


def _dash(words: Sequence[Word], at: int) -> str | None:
    """Tell a range, a minus and a hyphen apart by what the dash touches."""
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not words[at].touches(after):
        return None
    if before is None or not before.touches(words[at]):
        return "SIGN" if after.kind == "figure" or after.text == "£" else None
    if before.kind == "figure" and after.kind == "figure":
        return "JOIN"
    if after.text in {"fold", *lexicon.PARTS, *lexicon.SMALL}:
        return GLUE
    rest = [word.text for word in words[at + 1 : at + 6] if word.text not in DASHES]
    return GLUE if rest[:3] == ["and", "a", "half"] or rest[:2] == ["a", "half"] else None
