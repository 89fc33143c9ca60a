"""Averages told with the total and the number it is shared among, and rates of a population."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.results.nouns import thing_of, told_per
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import LISTS
from childfirst.proofing.wording import finding, operand, says

FAMILY = "ratio"
AVERAGES = (
    "{total:size} ... {among:count} ... average|mean .. {told:size}",
    "average|mean .. {told:size} ... ( {total:size} ... {among:count}",
    "{total:size} ... {among:numeral} months|weeks|years|quarters|days ... average|mean .. "
    "{told:size}",
    "{among:numeral} months|weeks|years|quarters|days ... {total:size} .. , [an] average|mean .. "
    "{told:size}",
)
RATES = (
    "{total:count} ... rate of {told:count} per {base:base} ... population of .. {among:count}",
    "population of .. {among:count} ... {total:count} ... rate of {told:count} per {base:base}",
    "{total:count} ... population of .. {among:count} ... rate of {told:count} per {base:base}",
)
NEAR = Decimal(5)  # times too large or small: then the three numbers do not belong together


def find(reading: Reading) -> Iterator[Finding]:
    """Check averages and rates whose parts are all told."""
    for sentence in reading.sentences:
        for match in matches_of_any((*AVERAGES, *RATES), sentence.items):
            yield from _checked(sentence, match)


def _checked(sentence: Sentence, match: Match) -> Iterator[Finding]:
    total, among, told = match["total"], match["among"], match["told"]
    base = number_of(match["base"]).value if "base" in match else Decimal(1)
    if not number_of(among).value or number_of(total).unit != number_of(told).unit:
        return
    summed = _all_of(sentence, total)
    exact = sum(number_of(each).value for each in summed) / number_of(among).value * base
    stated = number_of(told)
    if "base" not in match and not _belongs(sentence, match, exact, stated.value):
        return
    verdict = judged(stated.value, exact, stated.step, stated.hedge)
    turned = judged(stated.value, 1 / exact, stated.step) if exact else verdict
    if verdict is Verdict.INCONSISTENT and turned is Verdict.CONSISTENT:
        return  # `60 ounces at a cost of 90 crowns, on average 1.5 an ounce`
    right = printed(exact, stated.step, stated.unit)
    per = f", times {printed(base)}," if "base" in match else ""
    sums = " + ".join(says(each) for each in summed)
    words = f"{sums} divided by {says(among)}{per} is {printed(exact, stated.step / 100)}."
    operands = (*(operand(sentence, each) for each in summed), operand(sentence, among))
    yield finding(FAMILY, sentence, told, operands, right, verdict, words, right)


def _all_of(sentence: Sentence, last: Item) -> list[Item]:
    """Give the numbers listed up to one: all of `54, 61, 49 and 46`, which are shared together."""
    items = list(sentence.items)
    at = next(index for index, each in enumerate(items) if each is last)
    found = [last]
    while at > 1 and items[at - 1].text in (",", "and"):
        at -= 3 if items[at - 2].text == "," else 2
        if at < 0 or items[at].number is None or number_of(items[at]).unit != number_of(last).unit:
            break
        found.insert(0, items[at])
    return found


def _belongs(sentence: Sentence, match: Match, exact: Decimal, told: Decimal) -> bool:
    """Say whether the average is one of this total: near it, and told `per` or `each`."""
    after = [i.text for i in sentence.items if 0 <= i.start - match["told"].end < 40]
    near = told > 0 and exact > 0 and max(told / exact, exact / told) <= NEAR
    times = [pair[1] for pair in pairwise(after) if pair[0] == "a" and pair[1] in LISTS["times"]]
    per = told_per(sentence, match["told"])
    things = thing_of(sentence, match["among"])
    if per and things and not per & things and not times:
        return False
    of = next((i.text for i in sentence.items if i.start >= match["among"].end), "")
    return near and (of.removesuffix("s") in times[:1] or bool(set(after) & {"per", "each"}))


KIND = Kind(
    name="averages",
    family=FAMILY,
    claims="So many among so many are on average so many each, or such a rate of a population.",
    checks="The total is divided by the number it is shared among, times the base of a rate.",
    find=find,
    examples=(
        Example(
            "There were 57 calls by 31 people, an average of 1.8 calls per person.",
            ((1, "consistent"),),
        ),
        Example(
            "There were 57 calls by 31 people, an average of 2.8 calls per person.",
            ((1, "inconsistent"),),
        ),
        Example(
            "We spent £1,863,000 in nine months, an average of £227,000 a month.",
            ((1, "inconsistent"),),
        ),
        Example(
            "There were 54, 61, 49 and 46 calls in the four years, an average of 52.5 a year.",
            ((1, "consistent"),),
        ),
        Example(
            "The 486 plans are a rate of 223.4 per 10,000 of a population of 21,750.",
            ((1, "consistent"),),
        ),
        Example(
            "The 486 plans are a rate of 23.4 per 10,000 of a population of 21,750.",
            ((1, "inconsistent"),),
        ),
    ),
)
