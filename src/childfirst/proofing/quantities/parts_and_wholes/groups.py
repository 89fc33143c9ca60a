"""Groups that a document gives a size: the cohort, the caseload, the population."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.findings import Operand
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.wording import operand

SHAPES = (
    "[{full:full}] {group:group} [..] of {size:count}",
    "{size:count} [children|young] [people] [were] in|on the|our|its [{full:full}] {group:group}",
    "{size:count} children .. part of .. {group:group}",
)
CLEAR = 2  # times as often as another size a group must be given one


@dataclass(frozen=True)
class Mention:
    """A sentence that gives a group a size."""

    group: str
    full: bool
    size: Item
    sentence: Sentence

    @property
    def value(self) -> Decimal:
        """Give the size."""
        return self.size.number.value if self.size.number else Decimal()


@dataclass(frozen=True)
class GroupSize:
    """The size of a group as most sentences give it; doubtful where others differ as often."""

    value: Decimal
    operands: tuple[Operand, ...]
    doubtful: bool


@lru_cache(maxsize=4)
def mentions(reading: Reading) -> tuple[Mention, ...]:
    """Give every sentence that gives a group a size."""
    return tuple(_mentions(reading))


def _mentions(reading: Reading) -> Iterator[Mention]:
    for sentence in reading.sentences:
        seen: set[int] = set()
        for match in matches_of_any(SHAPES, sentence.items):
            size = match["size"]
            if size.start not in seen:
                seen.add(size.start)
                yield Mention(match["group"].text, "full" in match, size, sentence)


def usual_size(reading: Reading, group: str) -> GroupSize | None:
    """Give the size of a group; None where no sentence gives one."""
    mine = [mention for mention in mentions(reading) if mention.group == group]
    counted = Counter(mention.value for mention in mine)
    if not counted:
        return None
    (value, times), *others = counted.most_common()
    doubtful = bool(others) and times < CLEAR and others[0][1] >= times
    operands = tuple(operand(m.sentence, m.size) for m in mine if m.value == value)
    return GroupSize(value, operands, doubtful)
