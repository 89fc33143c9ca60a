"""Numbers that are ages: aged 10 to 17, 16 and 17 year olds, under 18, the 10 to 17 population."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.phrases.words import Word

AGES = (10, 25)  # the limits of age that services for children have
AGED = {"aged", "age", "ages"}
OF_AGES = {"population", "year", "years", "age", "cohort", "s"}
JOINS_OF_AGES = {"from", "between", "to", "and", "over", "under"}
TURNS = {"turned", "turning", "turns", "turn"}  # `turned 18`
JOINS = {"and", "or", "to", "–", "-"}  # two ages, of which the first does without its years
ENDS_OF_AGE = {"and", "or", "in", "at", "who", "were", "are", "was", "had", "have", "with", "on"}
UNITS_OF_AGE = {"year", "years"}


def is_age(words: Sequence[Word], at: int, end: int, number: Number) -> bool:
    """Say whether the number from `at` to `end` is an age rather than a count of children."""
    after = words[end] if end < len(words) else None
    joined = after is not None and after.text in JOINS and _is_told_in_years(words, end + 2)
    turned = at > 0 and words[at - 1].text in TURNS and AGES[0] <= number.value <= AGES[1]
    return (
        turned
        or joined
        or _is_told_in_years(words, end)
        or _is_in_a_span(words, at)
        or _is_of_age(words, at)
        or _is_population(words, at)
        or _is_population(words, at - 2)
        or ((number.hedge.under or number.hedge.over) and _is_limit(number, after))
    )


def _is_told_in_years(words: Sequence[Word], end: int) -> bool:
    """Say whether `years old`, `-year-olds` or `years of age` follows."""
    texts = [word.text for word in words[end : end + 4] if word.text not in ("-", "–")]
    if not texts or texts[0] not in UNITS_OF_AGE:
        return False
    return len(texts) > 1 and (texts[1] in ("old", "olds") or texts[1:3] == ["of", "age"])


def _is_in_a_span(words: Sequence[Word], at: int) -> bool:
    """Say whether `aged from` or `aged between 16 and` stands before the number."""
    for word in reversed(words[max(0, at - 4) : at]):
        if word.kind != "figure" and word.text not in JOINS_OF_AGES:
            return word.text in AGED
    return False


def _is_of_age(words: Sequence[Word], at: int) -> bool:
    """Say whether it reads `the age of 25`."""
    return at > 1 and words[at - 1].text == "of" and words[at - 2].text in AGED


def _is_population(words: Sequence[Word], at: int) -> bool:
    """Say whether `10 to 17 population` or the like begins at a position."""
    if at < 0 or at + 3 >= len(words):
        return False
    first, joint, last, then = words[at : at + 4]
    if joint.text not in ("to", "-", "–") or then.text not in OF_AGES:
        return False
    figures = first.text.isdecimal() and last.text.isdecimal()
    return figures and AGES[0] <= int(first.text) < int(last.text) <= AGES[1]


def _is_limit(number: Number, after: Word | None) -> bool:
    """Say whether `under 18` is an age: no word follows that says what is counted."""
    ends = after is None or after.kind == "sign" or after.text in ENDS_OF_AGE
    return AGES[0] <= number.value <= AGES[1] and ends
