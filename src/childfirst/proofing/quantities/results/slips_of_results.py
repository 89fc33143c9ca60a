"""What is left, told with one digit wrong or two changed over, and the two numbers it is of."""

from __future__ import annotations

from itertools import permutations

from childfirst.proofing.quantities.results.announced import Result, Working
from childfirst.proofing.quantities.slips import is_slip
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_before
from childfirst.proofing.sentences.vocabulary import LISTS

MOST_OF_THREE = 7  # numbers around a result of which three may make it


def slip_of(
    result: Result, around: list[tuple[Sentence, Item]], tried: list[Working]
) -> Working | None:
    """Give the first working that a result is a slip of, where it is called what is left.

    None where another working may have been meant: of three numbers, or of one or the other.
    """
    slip = next((working for working in tried if _is_slip(result, working)), None)
    if slip is None or not _is_left(result):
        return None
    return None if _is_of_three(result, around) or _are_either(result, slip) else slip


def _is_slip(result: Result, working: Working) -> bool:
    told = number_of(result.told)
    exact = working.made == working.made.to_integral_value() and not told.hedge
    return exact and _is_from_the_last(result, working) and is_slip(told.value, working.made)


def _is_from_the_last(result: Result, working: Working) -> bool:
    """Say whether the number told last before a result is one that it is worked out from."""
    before = [item for item in result.sentence.numbers() if item.start < result.told.start]
    return bool(before) and before[-1] in (working.first[1], working.second[1])


def _is_left(result: Result) -> bool:
    """Say whether the words just before a result say that it is what is left."""
    before = texts_before(result.sentence.items, result.told)[-4:]
    return bool(LISTS["leaves"] & set(before))


def _are_either(result: Result, working: Working) -> bool:
    """Say whether `or` parts the two numbers, of which then only one can be meant."""
    ends = sorted((working.first[1], working.second[1]), key=lambda item: item.start)
    between = [i.text for i in result.sentence.items if ends[0].end <= i.start < ends[1].start]
    return "or" in between


def _is_of_three(result: Result, around: list[tuple[Sentence, Item]]) -> bool:
    """Say whether three numbers make a result, as an opening balance, spending and income do."""
    values = [number_of(item).value for _, item in around]
    told = number_of(result.told).value
    return any(
        told in (a - b - c, a - b + c, a + b + c)
        for a, b, c in permutations(values[:MOST_OF_THREE], 3)
    )
