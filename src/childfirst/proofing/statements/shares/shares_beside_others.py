"""A share beside others of one whole that is not of it: `26 (45%) had help, 16 (10%) had none`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.shares.shares_without_wholes import (
    PartWithShare,
    shares_without_wholes,
)
from childfirst.proofing.quantities.shares.wholes_around import (
    Whole,
    fitting,
    shares_with_wholes,
    wholes_for,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence, number_of, texts_after, texts_between
from childfirst.proofing.sentences.vocabulary import LISTS, direction_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
IN_SENTENCE, IN_PARAGRAPH = 1, 2  # shares of one whole beside which another must be of it
OTHER_TIMES = {"last", "previous", "before", "earlier", "from", "than", "against", "compared"}
TAKES_UP = "those"


def find(reading: Reading) -> Iterator[Finding]:
    """Check each share that no whole near it fits by the whole of those beside it."""
    for pair in shares_without_wholes(reading):
        if fitting(pair, list(wholes_for(reading, pair))) is not None:
            continue
        whole = _of_those(reading, pair) or _beside(reading, pair)
        if whole is not None and pair.of(number_of(whole.item)) is Verdict.INCONSISTENT:
            yield _finding(pair, whole)


def _of_those(reading: Reading, pair: PartWithShare) -> Whole | None:
    """Give the number that `of those contacted` takes up: of a clause with that word."""
    after = [item for item in pair.sentence.items if item.start >= pair.share.end][:3]
    texts = [item.text for item in after]
    if texts[:2] != ["of", TAKES_UP] or len(texts) < 3:
        return None
    for sentence in reading.sentences_in(pair.sentence.block)[::-1]:
        for at, item in enumerate(sentence.items):
            if item.text == texts[2] and item.start < pair.part.start:
                counted = [i for i in sentence.items[:at] if i.number is not None and i.counts]
                return Whole(sentence, counted[-1]) if counted else None
    return None


def _beside(reading: Reading, pair: PartWithShare) -> Whole | None:
    """Give the one whole of the shares in its sentence, or of two and more in its paragraph.

    None where words tell that the pair is of another time, or the sentence has a number of its
    own that may be the whole.
    """
    if _tells_of_another(pair.sentence, pair):
        return None
    mine = [s for s in shares_with_wholes(reading) if s[0].sentence.block == pair.sentence.block]
    here = [whole for other, whole in mine if other.sentence is pair.sentence]
    if any(_is_compared(pair, whole) for whole in here):
        return None
    for wholes, least in ((here, IN_SENTENCE), ([whole for _, whole in mine], IN_PARAGRAPH)):
        values = {number_of(whole.item).value for whole in wholes}
        if len(values) == 1 and len(wholes) >= least:
            return wholes[0]
    return None


def _is_compared(pair: PartWithShare, whole: Whole) -> bool:
    """Say whether a whole is of what the pair is compared with: `32% (238), and 24% of 521`."""
    items = pair.sentence.items
    between = set(texts_between(items, pair.share, whole.item))
    return bool(between & (OTHER_TIMES | {"other"}))


def _tells_of_another(sentence: Sentence, pair: PartWithShare) -> bool:
    """Say whether the sentence compares, moves, or counts something else before the pair."""
    before = [item for item in sentence.items if item.start < pair.share.start]
    clause = before[-12:]
    after = texts_after(sentence.items, pair.share)[:2]
    if after[:1] == ["of"] and after[1:] not in (["those"], ["these"], ["them"]):
        return True
    compares = any(
        item.text in OTHER_TIMES | LISTS["compared"] or direction_of(item.text) in (1, -1)
        for item in clause
    )
    return compares or any(item.period for item in clause)


def _finding(pair: PartWithShare, whole: Whole) -> Finding:
    told = number_of(pair.share)
    exact = number_of(pair.part).value / number_of(whole.item).value * 100
    right, precise = (
        printed(exact, told.step or Decimal(1), "%"),
        printed(exact, Decimal("0.01"), "%"),
    )
    words = (
        f"{says(pair.part)} of {says(whole.item)} is {precise}, printed as {says(pair.share)}; "
        "no other number near it fits."
    )
    operands = (operand(pair.sentence, pair.part), operand(whole.sentence, whole.item))
    return finding(
        FAMILY, pair.sentence, pair.share, operands, right, Verdict.INCONSISTENT, words, right
    )


KIND = Kind(
    name="shares beside others",
    family=FAMILY,
    claims="A number with its share is of the whole that the shares beside it are of.",
    checks=(
        "Only a share that fits no number near it is looked at. It is held to the number that "
        "`of those contacted` takes up, else to the one whole of the other shares of its sentence, "
        "or of two in its paragraph; not where words tell of another time or comparison."
    ),
    find=find,
    examples=(
        Example(
            "There were 58 exclusions. Of the pupils excluded 26 had support (44.8%), 16 had a "
            "plan (10.3%) and the others had neither.",
            ((1, "inconsistent"),),
        ),
        Example(
            "We identified 46 victims. Forty-one were contacted (89.1%) and 23 took up an offer, "
            "65.1% of those contacted.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Of 480 pupils 68 (14.2%) had support and 19 (4.0%) had a plan. Put together, 87 "
            "pupils, or 81.1%, had a need.",
            ((1, "inconsistent"),),
        ),
        Example(
            "There were 58 exclusions. Of the pupils excluded 26 had support (44.8%), up from 16 "
            "(10.3%).",
            (),
        ),
    ),
)
