"""What a number of a sentence counts, by the words right after it, and what it is told per."""

from __future__ import annotations

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.items import Item, Sentence

AFTER = 3  # words after a number that may name what it counts
STOPS = {
    ",", ";", ":", "(", ")", ".", "and", "or", "by", "in", "to", "from", "with", "per", "among",
    "each", "a", "an", "every", "between", "for", "at", "on", "were", "was", "are", "is",
}  # fmt: skip
VERBS = {
    "had", "have", "has", "did", "do", "does", "could", "came", "went", "left", "received", "got",
    "no", "none", "not", "who", "that", "which", "of", "said", "as", "there", "it", "they", "so",
    "began", "ended", "took", "made", "chose", "lived", "but", "will", "would", "when", "where",
    "remained", "remain", "continued", "continue", "stayed", "live", "one", "it's", "being",
}  # fmt: skip
PER = {"per", "each", "every", "apiece", "a", "an"}


def noun_of(sentence: Sentence, item: Item) -> frozenset[str]:
    """Give the telling words right after a number: `open` and `case` of `207 open cases`."""
    words = []
    for each in _after(sentence, item)[:AFTER]:
        if each.text in STOPS or each.number is not None or each.period is not None:
            break
        words.append(each.text)
    return stems(" ".join(words))


def thing_of(sentence: Sentence, item: Item) -> frozenset[str]:
    """Give the telling words right after a number up to a verb: none for `17 had no address`."""
    words = []
    for each in _after(sentence, item)[:AFTER]:
        if each.text in STOPS | VERBS or each.number is not None or each.period is not None:
            break
        words.append(each.text)
    return stems(" ".join(words))


def told_per(sentence: Sentence, item: Item) -> frozenset[str] | None:
    """Give the words of what a number is told per: `child` of `five episodes per child`.

    Of `each` without a word after it none are given; None where it is told per nothing.
    """
    after = _after(sentence, item)[: AFTER + 1]
    for at, each in enumerate(after):
        if each.number is not None or each.text in (",", ";", "(", ":"):
            return None
        if each.text in PER:
            named = stems(" ".join(i.text for i in after[at + 1 : at + 3] if not i.number))
            return named if named or each.text in ("each", "apiece") else None
    return None


def _after(sentence: Sentence, item: Item) -> tuple[Item, ...]:
    return sentence.items[sentence.items.index(item) + 1 :]
