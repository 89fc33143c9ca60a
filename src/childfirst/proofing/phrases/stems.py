"""Words reduced to what they are about, whatever their number and tense."""

from __future__ import annotations

from functools import lru_cache

from childfirst.proofing.phrases.words import words_of

EMPTY = {
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "as",
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "this", "these",
    "that", "those", "it", "its", "there", "their", "they", "our", "we", "who", "which", "no",
    "number", "total", "all", "per", "cent", "percentage", "year", "quarter", "than", "not", "into",
    "out", "compared", "see", "seen", "identified", "recorded", "reported", "against", "also",
    "across", "over", "during", "between", "since", "up", "down", "more", "less", "nos",
    "s", "t", "only", "most", "other", "one",
}  # fmt: skip
IRREGULAR = {"children": "child", "people": "person", "women": "woman", "men": "man"}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Give a word without the endings that change with number and tense."""
    word = word.removesuffix("'s").removesuffix("'")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if len(word) > len(ending) + 3 and word.endswith(ending) and not word.endswith("ss"):
            return word[: -len(ending)].removesuffix("e")
    return (
        word[:-1]
        if word.endswith("s") and word.isalpha() and len(word) > 3
        else (word.removesuffix("e") if len(word) > 4 else word)
    )


@lru_cache(maxsize=20_000)
def stems(text: str) -> frozenset[str]:
    """Give the telling words of a text, reduced."""
    found = (word.text for word in words_of(text) if word.kind == "word")
    return frozenset(stem(word) for word in found if word not in EMPTY)
