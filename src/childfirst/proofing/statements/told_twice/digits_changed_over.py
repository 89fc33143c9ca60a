"""One quantity told twice, once with two digits changed over: 1,246 young people and 1,264."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import MONEY, Number
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.slips import changed_over
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "comparison"
LEAST = 1000  # of numbers with fewer figures too many have the same figures by chance
AROUND = 8  # items before and after a number that say what it counts
SHARED = 3  # telling words that two numbers must have in common to be of one quantity
MOST = 400  # numbers of a document that are compared


@dataclass(frozen=True)
class Told:
    """A number of a sentence, with the telling words around it."""

    sentence: Sentence
    item: Item
    words: frozenset[str]

    @property
    def value(self) -> Decimal:
        """Give the number."""
        return number_of(self.item).value


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the numbers of the text that have the same digits."""
    told = list(_told(reading))[:MOST]
    often = Counter(each.value for each in told)
    alike: dict[str, list[Told]] = defaultdict(list)
    for each in told:
        alike["".join(sorted(str(each.value)))].append(each)
    for group in alike.values():
        for first, second in combinations(group, 2):
            if _one_quantity(first, second):
                right, wrong = sorted((first, second), key=lambda each: -often[each.value])
                yield _finding(wrong, right)
                break


def _told(reading: Reading) -> Iterator[Told]:
    for sentence in reading.sentences:
        for at, item in enumerate(sentence.items):
            number = item.number
            if number is None or not item.counts or not _has_figures(number):
                continue
            money = number.unit == MONEY
            near = sentence.items if money else sentence.items[max(0, at - AROUND) : at + AROUND]
            words = stems(" ".join(i.text for i in near if i.number is None and i.period is None))
            yield Told(sentence, item, words)


def _has_figures(number: Number) -> bool:
    """Say whether a number is printed with four figures or more: 1,246, or £14.40m."""
    exact = number.step == 1 or number.unit == MONEY
    return exact and number.step > 0 and number.value / number.step >= LEAST


def _one_quantity(first: Told, second: Told) -> bool:
    """Say whether two numbers, digits changed over, are told of the same thing and time."""
    if not changed_over(first.value, second.value) or _one_form(first, second):
        return False
    if number_of(first.item).unit != number_of(second.item).unit:
        return False
    mine, theirs = (
        [i.period for i in each.sentence.periods() if i.period] for each in (first, second)
    )
    untold = not (mine and theirs) if number_of(first.item).unit == MONEY else not (mine or theirs)
    same_time = untold or any(a.could_be(b) for a in mine for b in theirs)
    return same_time and len(first.words & second.words) >= SHARED


def _one_form(first: Told, second: Told) -> bool:
    """Say whether a document says both in one form of words, so of one thing after another."""
    mine, theirs = (
        [i.text for i in each.sentence.items if not i.number] for each in (first, second)
    )
    return mine == theirs


def _finding(wrong: Told, right: Told) -> Finding:
    place = right.sentence.passage.place_at(right.item.start)
    words = (
        f"{says(wrong.item)} here and {says(right.item)} at {place} have two digits changed over."
    )
    operands = (operand(wrong.sentence, wrong.item), operand(right.sentence, right.item))
    return finding(
        FAMILY, wrong.sentence, wrong.item, operands, says(right.item), Verdict.INCONSISTENT, words
    )


KIND = Kind(
    name="digits changed over",
    family=FAMILY,
    claims="A number told twice is the same both times.",
    checks=(
        "Two numbers of four figures or more that differ by two neighbouring digits changed "
        "over, told in different sentences with three telling words in common, and of no "
        "different time, are one quantity of which one is misprinted."
    ),
    find=find,
    examples=(
        Example(
            "This year 1,246 young people received support from the charity.\n\n"
            "In all this year 1,264 young people received support.",
            ((3, "inconsistent"),),
        ),
        Example(
            "The forecast would take the cumulative deficit to £14.04m.\n\nThe cumulative deficit "
            "was £9.84m and will be £14.40m if the forecast holds. The deficit will be £14.40m.",
            ((1, "inconsistent"),),
        ),
        Example(
            "In 2022 1,246 young people received support from the charity.\n\n"
            "In 2023 1,264 young people received support.",
            (),
        ),
    ),
)
