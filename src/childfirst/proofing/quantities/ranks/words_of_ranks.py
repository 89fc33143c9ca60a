"""The words with which a place among others is claimed: superlatives, and what they are said of."""

from __future__ import annotations

from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.vocabulary import SUPERLATIVES, direction_of

HIGH = {"longest", "strongest", "steepest", "best", "commonest", "most", "fastest"}
LOW = {"shortest", "weakest", "worst", "fewest", "slowest"}
ENDS = SUPERLATIVES | dict.fromkeys(HIGH, True) | dict.fromkeys(LOW, False)
"""Every superlative that a rank is claimed with, and whether it counts from the highest."""
GOOD = {"best", "worst", "strongest", "weakest"}
"""Whether the best is the highest depends on what is counted."""
OWN = {"their", "its", "our", "his", "her"}
"""Before a superlative: among all times, not among all rows."""
EVER = {"since", "ever", "recorded", "level", "yet"}
"""After a superlative: among all times, not among all rows."""
LEFT_ASIDE = {
    "together", "combined", "aside", "apart", "excluding", "except", "excepting",
}  # fmt: skip
"""Said of rows that are not named."""
ONE_OF = {"one", "amongst", "among", "some"}
"""Before a superlative: it is one of several."""
RATES = {"rate", "rates", "percentage", "proportion", "share", "likely", "%", "cent"}
NUMBERS = {"number", "numbers", "amount", "count"}
"""In the clause of a claim: whether rates are ranked, or numbers."""
OVER, UNDER = {"overspend", "pressure"}, {"underspend", "saving"}  # of what was planned


AFTER = {"after", "behind", "bar", "besides"}
"""After a superlative: it leaves out what is named."""
APART = {"relative", "difference", "gap", "ratio", "disparity", "margin"}
"""After a superlative: what is ranked stands in no column, but between two."""
NO_PLACE = {"at", "next"}
"""Before a superlative that claims no place: at least once, the next largest."""


def words_before(items: tuple[Item, ...], at: int) -> list[str]:
    """Give the three words before an item, without the hyphen of `the second-highest`."""
    end = at - 1 if at and items[at - 1].text == "-" else at
    return [each.text for each in items[max(0, end - 3) : end]]


def is_superlative(sentence: Sentence, items: tuple[Item, ...], at: int) -> bool:
    """Say whether an item claims a place among things told, rather than among times."""
    item = items[at]
    if item.text not in ENDS or item.number is not None or sentence.is_quoted(item):
        return False
    words = words_before(items, at)
    before = set(words)
    after = [each.text for each in items[at + 1 : at + 6]]
    if after[:1] == ["-"] or NO_PLACE & set(words[-1:]) or words[-2:] == ["from", "the"]:
        return False  # the top-right corner; ranked from the highest
    if item.text == "most":
        return "the" in before and after[:1] != ["of"]
    over_time = before & OWN or set(after) & EVER or after[:1] in (["in"], ["during"])
    return not (before & ONE_OF) and not (over_time and "the" not in before)


def moves_of(after: tuple[Item, ...]) -> int:
    """Give 1 where the largest rise is meant, -1 for the largest fall, else 0."""
    for item in after[:3]:
        if item.text in OVER or item.text in UNDER:
            return 1 if item.text in OVER else -1
        towards = direction_of(item.text)
        if towards:
            return towards
    return 0


def among(after: tuple[Item, ...]) -> int:
    """Give N of `of the N`, or 0."""
    for at, item in enumerate(after):
        of = {each.text for each in after[max(0, at - 2) : at]} & {"of", "among"}
        if item.number is not None and not item.number.unit and of:
            return int(item.number.value)
    return 0
