"""The two values of a table's row that a change told without its ends may be between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.values import Value

COUNTED = (Content.COUNT, Content.MONEY)


@dataclass(frozen=True)
class EndsInTable:
    """The two values of a row that a change may be between."""

    found: Found
    later: Value
    earlier: Value
    anchored: bool

    @property
    def change(self) -> Decimal:
        """Give the later value less the earlier one."""
        return (self.later.number or Decimal()) - (self.earlier.number or Decimal())


def ends_in_tables(
    reading: Reading, sentence: Sentence, previous: Sentence | None, match: Match
) -> Iterator[EndsInTable]:
    """Give the pairs of values that the change may be between, likeliest first."""
    context = previous.text if previous is not None else ""
    rows = lookup(reading).rows(sentence.text, sentence.block, context)
    takes_up = sentence.items[0].text in ("this", "it", "these", "which", "that")
    if previous is not None and (takes_up or not rows):
        rows = lookup(reading).rows(context, sentence.block, sentence.text) + rows
    contents = COUNTED if number_of(match["amount"]).unit == COUNT else (Content.PERCENT,)
    anchors = sentence.numbers() + (previous.numbers() if previous and takes_up else [])
    anchors = [item for item in anchors if item is not match["amount"]]
    best = rows[0].near if rows else 0.0
    for found in rows[:12]:
        for later, earlier in _ends(sentence, previous, match, found, contents):
            values = found.value(later, *contents), found.value(earlier, *contents)
            if values[0] is not None and values[1] is not None:
                anchored = any(_is(item, values[0]) for item in anchors)
                sure = found.fit >= SURE and found.near >= best and anchored
                yield EndsInTable(found, values[0], values[1], sure)
    if takes_up or anchors:
        yield from _by_anchor(reading, sentence, previous, match, anchors, contents)


def _by_anchor(
    reading: Reading, sentence: Sentence, previous: Sentence | None, match: Match,
    anchors: list[Item], contents: tuple[Content, ...],
) -> Iterator[EndsInTable]:  # fmt: skip
    """Give pairs in the rows that hold the number just told: in the section, or the only one."""
    if "since" not in match:
        return
    told = [i.period for s in (sentence, previous) if s for i in s.periods() if i.period]
    for item in anchors:
        everywhere = [f for p in told for f in lookup(reading).holding(number_of(item).value, p)]
        here = [f for f in everywhere if f.grid.block in reading.section(sentence.block)]
        for found in here or (everywhere if len(everywhere) == 1 else []):
            for later, earlier in _ends(sentence, previous, match, found, contents):
                new, old = found.value(later, *contents), found.value(earlier, *contents)
                if new and old and _is(item, new):
                    yield EndsInTable(found, new, old, anchored=True)


def _ends(
    sentence: Sentence, previous: Sentence | None, match: Match, found: Found,
    contents: tuple[Content, ...],
) -> Iterator[tuple[Period, Period]]:  # fmt: skip
    """Give the later and the earlier period that the words allow."""
    columns = found.periods(*contents)
    if len(columns) < 2:
        return
    since = match["since"].period if "since" in match else None
    told = [item.period for item in sentence.periods() if item.period and item.period != since]
    if not told and previous is not None:
        told = [item.period for item in previous.periods() if item.period]
    first, last = _in_order(columns)
    if told and since is None and "since" in {item.text for item in sentence.items}:
        yield last, told[0]  # `it reached 378 in 2022/23 and has since come down`
        return
    later = next((p for p in told if any(p.could_be(c) for c in columns)), last)
    if since is not None:
        yield later, since
    elif later is last or not told:
        yield last, first
        yield last, _before(columns, last)
    else:
        yield last, first
        yield later, _before(columns, later)


def _in_order(columns: list[Period]) -> tuple[Period, Period]:
    """Give the first and the last period, whichever way the columns run."""
    key = [period.order for period in columns]
    return columns[key.index(min(key))], columns[key.index(max(key))]


def _before(columns: list[Period], period: Period) -> Period:
    index = next((i for i, c in enumerate(columns) if period.could_be(c)), 0)
    backwards = columns[0] == _in_order(columns)[1]
    return columns[min(index + 1, len(columns) - 1) if backwards else max(index - 1, 0)]


def _is(item: Item, value: Value) -> bool:
    return value.number is not None and number_of(item).value == value.number
