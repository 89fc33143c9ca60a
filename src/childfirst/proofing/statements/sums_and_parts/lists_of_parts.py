"""Parts in a list below the number that they make: `Of the 38 pupils:`, and an entry for each."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.findings import Finding, Operand
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.quantities.parts_and_wholes.sums_told import FAMILY, sum_told
from childfirst.proofing.quantities.shares.shares_beside_parts import bear_out, share_beside
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import operand

INTRO = "of|the [the] [remaining] [these|those] {whole:count} ... :"
BEGINS = 3  # items of a list item among which its number stands
NEAR = 25  # per cent that parts may be off their whole: more, and they overlap or are not all


def find(reading: Reading) -> Iterator[Finding]:
    """Check lists below a number."""
    for sentence in reading.sentences:
        for match in matches(INTRO, sentence.items):
            yield from _list(reading, sentence, match["whole"])


def _list(reading: Reading, sentence: Sentence, whole: Item) -> Iterator[Finding]:
    """Hold the sum of a list against the number told above it."""
    entries = _entries(reading, sentence.block + 1)
    parts = [part for part, _ in entries]
    total = sum((part.value for part in parts), Decimal())
    told = number_of(whole).value
    if total < told and bear_out(parts, [share for _, share in entries], told):
        return
    if len(parts) > 1 and abs(total - told) * 100 <= told * NEAR:
        yield sum_told(sentence, whole, parts)


def _entries(reading: Reading, first: int) -> list[tuple[Operand, Item | None]]:
    """Give the count that each list item begins with, and its share; none where one has none."""
    found: list[tuple[Operand, Item | None]] = []
    for number in range(first, len(reading.document.blocks)):
        block = reading.document.blocks[number]
        if not isinstance(block, Passage) or block.role is not Role.LIST_ITEM:
            break
        sentence = next(iter(reading.sentences_in(number)), None)
        count = next(iter(sentence.numbers()), None) if sentence is not None else None
        if sentence is None or count not in sentence.items[:BEGINS]:
            return []
        if count is None or number_of(count).unit != COUNT:
            return []
        found.append((operand(sentence, count), share_beside(sentence, count)))
    return found


KIND = Kind(
    name="lists of parts",
    family=FAMILY,
    claims="The parts in a list make the number told before it.",
    checks=(
        "List items below `Of the 40 children:` that each begin with a number are added up. "
        "Nothing is concluded where they are far from their whole, or each has its own right "
        "share of it beside it: they overlap, or are not all."
    ),
    find=find,
    examples=(
        Example("Of the 38 pupils:\n\n- 20 had a plan\n- 18 had none", ((1, "consistent"),)),
        Example("Of the 38 pupils:\n\n- 20 had a plan\n- 19 had none", ((1, "inconsistent"),)),
        Example("Of the 38 pupils:\n\n- 20 had a plan\n- 30 were girls", ()),
        Example("Of the 140 pupils:\n\n- 90 (64%) had a plan\n- 48 (34%) had none", ()),
        Example(
            "Of the 140 pupils:\n\n- 90 (64%) had a plan\n- 48 (36%) had none",
            ((1, "inconsistent"),),
        ),
    ),
)
