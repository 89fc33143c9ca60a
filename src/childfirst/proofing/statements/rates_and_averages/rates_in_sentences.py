"""Rates told in sentences: so many per 100,000, against the number and the people they are of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.rates.peoples import peoples
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches, matches_of_any
from childfirst.proofing.wording import finding, operand, says

FAMILY = "ratio"
RATE = "{told:count} .. per {base:base}"
TOGETHER = (
    "{told:count} .. per {base:base} .. ( {count:count} .. of|in|among .. {among:count}",
    "{told:count} .. per {base:base} .. ( {count:count} .. population of .. {among:count}",
)
BASES = tuple(Decimal(10) ** power for power in (2, 3, 4, 5, 6))
TELLING = 10  # steps that a rate must have before another base that fits is believed
NEAREST = 3  # counts before a rate that it may be of


@dataclass(frozen=True)
class Rate:
    """A rate as told, with its base."""

    sentence: Sentence
    told: Item
    base: Decimal

    def judged(self, count: Decimal, people: Decimal, base: Decimal) -> Verdict:
        """Say whether so many among so many people are the rate, per a base."""
        number = number_of(self.told)
        return judged(number.value, count / people * base, number.step, number.hedge)


def find(reading: Reading) -> Iterator[Finding]:
    """Check rates with the numbers in brackets, else with those that the document has."""
    before: dict[int, list[tuple[Sentence, Item]]] = {}
    for sentence in reading.sentences:
        told = _together(sentence)
        for match in matches(RATE, sentence.items):
            rate = Rate(sentence, match["told"], number_of(match["base"]).value)
            pair = told.get(match["told"].start)
            if pair is not None:
                yield _finding(rate, *pair, rate.base)
            else:
                counts = [*before.get(sentence.block, []), *_counts(sentence)]
                yield from _searched(rate, counts, peoples(reading))
        before[sentence.block] = _counts(sentence)


def _together(sentence: Sentence) -> dict[int, tuple[Operand, Operand]]:
    """Give the number and the people that stand in brackets after a rate, by its place.

    Of nobody there is no rate.
    """
    return {
        match["told"].start: (operand(sentence, match["count"]), operand(sentence, match["among"]))
        for match in matches_of_any(TOGETHER, sentence.items)
        if number_of(match["among"]).value
    }


def _counts(sentence: Sentence) -> list[tuple[Sentence, Item]]:
    return [
        (sentence, item)
        for item in sentence.numbers()
        if item.number and not item.number.unit and item.number.step == 1
    ]


def _searched(
    rate: Rate, counts: Sequence[tuple[Sentence, Item]], people: Sequence[Operand]
) -> Iterator[Finding]:
    """Find a count nearby and people anywhere that give the rate, or give it per another base."""
    mine = [(s, i) for s, i in counts if i.start != rate.told.start or s is not rate.sentence]
    earlier = [(s, i) for s, i in mine if s is not rate.sentence or i.start < rate.told.start]
    near = [operand(sentence, item) for sentence, item in earlier[::-1][:NEAREST]]
    near += [operand(sentence, item) for sentence, item in mine if (sentence, item) not in earlier]
    for base in (rate.base, *(each for each in BASES if each != rate.base)):
        if base != rate.base and not _telling(rate):
            return
        for count in near if base == rate.base else near[:1]:
            for all_people in people:
                fits = count.value <= all_people.value > 0 and count.spot != all_people.spot
                if fits and rate.judged(count.value, all_people.value, base) is Verdict.CONSISTENT:
                    yield _finding(rate, count, all_people, base)
                    return


def _telling(rate: Rate) -> bool:
    number = number_of(rate.told)
    return number.value >= number.step * TELLING


def _finding(rate: Rate, count: Operand, people: Operand, base: Decimal) -> Finding:
    number = number_of(rate.told)
    exact = count.value / people.value * rate.base
    right = printed(exact, number.step)
    words = f"{count.quote} among {people.quote} is {right} per {printed(rate.base)}"
    if base != rate.base:
        words += f"; {says(rate.told)} is the rate per {printed(base)}"
        right = f"per {printed(base)}"
    verdict = rate.judged(count.value, people.value, rate.base)
    return finding(
        FAMILY, rate.sentence, rate.told, (count, people), right, verdict, f"{words}.", right
    )


KIND = Kind(
    name="rates in sentences",
    family=FAMILY,
    claims="So many among so many people are a rate of so many per thousand or hundred thousand.",
    checks=(
        "The number and the people in brackets are divided. Without them the numbers just told "
        "and every population of the document are tried: one that fits is taken; the unit is "
        "called wrong where the number fits exactly per another power of ten."
    ),
    find=find,
    examples=(
        Example(
            "Ashby has 20,480 children aged 10 to 17. Last year 43 children were cautioned, a "
            "rate of 210 per 100,000.",
            ((1, "consistent"),),
        ),
        Example(
            "Ashby has a population of 163,200. There were 61 admissions, a rate of 37.4 per "
            "1,000 people.",
            ((1, "inconsistent"),),
        ),
        Example(
            "The rate was 15.8 per 1,000 (41 of 2,590 pupils) here and 19.3 per 1,000 (33 of "
            "2,340 pupils) there.",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example("Our neighbours had a rate of 188 per 100,000 on average.", ()),
    ),
)
