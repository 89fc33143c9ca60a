"""Lengths of time told with their two ends: `for 18 months, from April 2023 to September 2024`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.phrases.period_terminals import MONTHS
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, tells_year, texts_after
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.wording import finding

FAMILY = "comparison"
DAYS = {
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.44"),
    "year": Decimal("365.25"),
}
SHAPES = (
    "{length:numeral} @times .. from|between {span:period} and|to [the] [end] [of] {end:period}",
    "{length:numeral} @times .. from|between {span:period}",
    "from|between {span:period} , [a] [period|total|span] [of] {length:numeral} @times",
    "from|between {span:period} and|to {end:period} , [a] [period|total|span] [of] "
    "{length:numeral} @times",
    "from|between {span:period} ( {length:numeral} @times",
)
SLACK = Decimal("0.6")  # units: people count the first and last of a span in, or not


def find(reading: Reading) -> Iterator[Finding]:
    """Compare each length of time with the days between its ends."""
    for sentence in reading.sentences:
        for match in matches_of_any(SHAPES, sentence.items):
            yield from _checked(sentence, match)


def _checked(sentence: Sentence, match: Match) -> Iterator[Finding]:
    ends, unit = _ends(sentence, match), _unit(sentence, match)
    number = number_of(match["length"])
    plain = not (number.unit or number.upper) and number.hedge is Hedge.NONE
    if ends is None or unit not in DAYS or not plain or _is_for_each(sentence, match["length"]):
        return
    first, last = ends
    most = (last - first).days + 1
    least = most - _coarseness(match["span"].text)
    low, high = Decimal(least) / DAYS[unit] - SLACK, Decimal(most) / DAYS[unit] + SLACK
    verdict = Verdict.CONSISTENT if low <= number.value <= high else Verdict.INCONSISTENT
    right = printed(Decimal(most) / DAYS[unit], Decimal("0.1"))
    words = f"From {first:%d %B %Y} to {last:%d %B %Y} are {most} days, or {right} {unit}s."
    yield finding(FAMILY, sentence, match["length"], (), right, verdict, words)


def _is_for_each(sentence: Sentence, length: Item) -> bool:
    """Say whether it is told for each of many: `one day a week from January to May`."""
    return texts_after(sentence.items, length)[1:2] in (["a"], ["per"], ["each"], ["every"])


def _ends(sentence: Sentence, match: Match) -> tuple[date, date] | None:
    """Give the first and the last day of a span; None where it is not told from day to day."""
    span = match["span"]
    if "end" not in match and (_goes_on(sentence, span) or _has_one_end(span)):
        return None
    last = match.get("end", span)
    begin, end = span.period, last.period
    if begin is None or end is None or not (begin.dated and end.dated and tells_year(last)):
        return None
    return (begin.first, end.last) if begin.first and end.last else None


def _goes_on(sentence: Sentence, span: Item) -> bool:
    """Say whether another end follows the one that was read: `from April 2021 and the end of …`."""
    after = texts_after(sentence.items, span)[:1]
    return bool(set(after) & {"and", "to", "until", "till", "-", "–"})


def _has_one_end(span: Item) -> bool:
    """Say whether only the beginning is told: `the four years from 2021/22`."""
    return not {"to", "and", "until", "till", "-", "–"} & set(span.text.split())


def _coarseness(text: str) -> int:
    """Give the days by which a span told in days, months or years may be shorter than it reads."""
    words = text.split()
    if any(word.isdecimal() and len(word) <= 2 for word in words):
        return 1
    return 31 if any(word in MONTHS for word in words) else 366


def _unit(sentence: Sentence, match: Match) -> str:
    after = texts_after(sentence.items, match["length"])
    return after[0].rstrip("s") if after else ""


KIND = Kind(
    name="spans of time",
    family=FAMILY,
    claims="Something lasted so long, from one day, month or year to another.",
    checks=(
        "The days from the first to the last are counted; a span told in months or years may be "
        "one of them shorter, and half a unit more or less is let pass."
    ),
    find=find,
    examples=(
        Example(
            "The pilot ran for 18 months, from 1 April 2023 to 30 September 2024.",
            ((1, "consistent"),),
        ),
        Example(
            "She was in post for two years, from June 2022 to June 2023.", ((1, "inconsistent"),)
        ),
        Example(
            "In the 12 months between April 2021 and the end of March 2022 it was the highest.",
            ((1, "consistent"),),
        ),
        Example(
            "Nobody looked between June 2024 and February 2025, a period of 12 months.",
            ((1, "inconsistent"),),
        ),
        Example("There were 54 in the four years from 2021/22.", ()),
        Example("It ran from 1 April 2022 to 31 March 2025, three years.", ((1, "consistent"),)),
    ),
)
