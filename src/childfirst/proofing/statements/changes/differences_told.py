"""Differences of two numbers told just before: `16 days, then 11, so it became five shorter`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.quantities.changes.differences import Difference, differences
from childfirst.proofing.quantities.changes.doubts import FARTHEST
from childfirst.proofing.quantities.changes.sizes import is_points_as_percent
from childfirst.proofing.quantities.changes.told_before import Pair, told_before
from childfirst.proofing.quantities.shares.points_and_per_cent import keeps_apart
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.sentences.vocabulary import opposite_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
NEAR = 150  # characters between a difference's sentence and that of its two numbers
CLOSE = 3  # characters between two sentences that follow each other
WAYS = {1: "a rise", -1: "a fall", 0: "no change"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check each difference against the numbers told before it in its paragraph."""
    for told in differences(reading):
        before = told_before(reading, told.sentence, told.amount)
        like = [each for each in before if told.may_be_of(each)]
        pairs = [Pair(one, other) for other, one in combinations(like, 2)]
        verdicts = [_verdict(told, pair) for pair in pairs]
        if Verdict.CONSISTENT in verdicts:
            pair = pairs[verdicts.index(Verdict.CONSISTENT)]
            yield _judged(told, pair, points=keeps_apart(reading))
        elif verdicts == [Verdict.INCONSISTENT] and _belongs(told, pairs[0]):
            yield _wrong(told, pairs[0])


def _verdict(told: Difference, pair: Pair) -> Verdict:
    amount = number_of(told.amount)
    return judged(amount.value, pair.size, amount.step, amount.hedge)


def _belongs(told: Difference, pair: Pair) -> bool:
    """Say whether these two are told, one now and one before, with their difference right after.

    The first may stand at the end of the sentence before.
    """
    between = told.sentence.items[0].start - pair.one.sentence.items[-1].end
    own = pair.other.sentence is told.sentence and between <= CLOSE
    return own and told.is_set_off and (told.is_apart or pair.ends is not None)


def _is_close(told: Difference, pair: Pair) -> bool:
    """Say whether two numbers alike in size stand so near that the difference is theirs.

    Those of a long paragraph make nearly any difference by chance.
    """
    low, high = sorted(abs(number_of(each.item).value) for each in (pair.one, pair.other))
    near = told.sentence.items[0].start - pair.one.sentence.items[-1].end <= NEAR
    by = told.word.start < told.amount.start
    idle = number_of(told.amount).value == 1 and number_of(told.amount).spelled  # one more thing
    return near and high <= low * FARTHEST and (by or told.is_set_off) and not idle


def _judged(told: Difference, pair: Pair, *, points: bool) -> Finding:
    """Judge a difference of the right size: its direction, and whether it is in per cent."""
    amount, old = number_of(told.amount), number_of(pair.one.item)
    sign = pair.change()
    right = f"{printed(pair.size, amount.step)} percentage points"
    if sign and told.sign and told.sign != sign:
        if not _is_close(told, pair):
            return _finding(told, pair, Verdict.UNVERIFIABLE, WAYS[sign])
        return _finding(told, pair, Verdict.INCONSISTENT, WAYS[sign])
    called = amount.unit == PERCENT and is_points_as_percent(amount, old, pair.size)
    if called and points:
        return _finding(told, pair, Verdict.INCONSISTENT, right)
    return _finding(told, pair, _verdict(told, pair), printed(pair.size, amount.step))


def _wrong(told: Difference, pair: Pair) -> Finding:
    right = printed(pair.size, number_of(told.amount).step)
    return _finding(told, pair, Verdict.INCONSISTENT, right)


def _finding(told: Difference, pair: Pair, verdict: Verdict, right: str) -> Finding:
    old, new = pair.ends or (pair.one, pair.other)
    stated = told.word if right in WAYS.values() else told.amount
    words = (
        f"From {says(old.item)} to {says(new.item)} is {right}; “{told.quote}” is told."
        if pair.ends
        else f"{says(old.item)} and {says(new.item)} are {right} apart."
    )
    operands = [operand(each.sentence, each.item) for each in (old, new)]
    word = opposite_of(told.word.text) if right in (WAYS[1], WAYS[-1]) else right
    return finding(FAMILY, told.sentence, stated, operands, right, verdict, words, word)


KIND = Kind(
    name="differences told",
    family=FAMILY,
    claims="After two numbers, in their paragraph, how much one is more or fewer than the other.",
    checks=(
        "Any two numbers of the unit told before may be meant. A difference of the right size is "
        "wrong where its direction is, by the times told with the two, or where it says per cent "
        "for percentage points. Another size is wrong only where a sentence, or two, tell those "
        "two, one now and one before, and nothing else of their unit in the paragraph."
    ),
    find=find,
    examples=(
        Example(
            "The wait was 16 days in the first half and 11 days in the second, so it became five "
            "days longer.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Contact was made in 80.0% of cases. Last year it was 84.3%, so the share fell by 4.3 "
            "percentage points.",
            ((1, "consistent"),),
        ),
        Example(
            "Children spent 312 nights there, compared with 455 the year before: 153 nights fewer.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Of these 13.9% were charged. In the year before 12.8% were. The rate thus went up by "
            "1.1 per cent. It is two percentage points lower elsewhere.",
            ((1, "inconsistent"),),
        ),
        Example(
            "In 2022 it was 48.0%. In 2023 it was 59.0%. So timeliness worsened by 11 percentage "
            "points.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Of boys 35.2% came back, of girls 24.1%, a gap of 11.1%. Girls had risen by 3 "
            "percentage points.",
            ((1, "inconsistent"),),
        ),
        Example(
            "The mean was 16 days for boys and 19 for girls, a gap of 4.", ((1, "inconsistent"),)
        ),
        Example("We saw 40 boys in May and 36 girls, and nine fewer in June.", ()),
    ),
)
