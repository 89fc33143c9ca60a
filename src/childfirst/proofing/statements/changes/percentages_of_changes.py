"""Percentages beside a change told in numbers: `a fall of 9 (12.7%)`, `up from 100 (19%)`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, Number
from childfirst.proofing.quantities.changes.sizes import softened
from childfirst.proofing.quantities.changes.with_both_ends import changes
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.vocabulary import LISTS
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
MINUS = {"-", "−", "–"}
WORDS_OF_TIME = 6  # words such as `in 2023` or `the year before` between a number and its bracket
OF_TIME = {"in", "the", "year", "quarter", "month", "before", "previous", "last", "a", "earlier"}
FARTHEST = 15  # percentage points that a percentage in brackets may be off the change it tells


def find(reading: Reading) -> Iterator[Finding]:
    """Check the percentage after the size of a change, or right after its two ends."""
    for each in changes(reading):
        size = "amount" in each.match
        made = (
            _after_size(each.sentence, each.match)
            if size
            else _in_brackets(reading, each.sentence, each.match)
        )
        yield from (f for f in made if f.verdict is not Verdict.INCONSISTENT or not each.doubtful)


def _after_size(sentence: Sentence, match: Match) -> Iterator[Finding]:
    """Check a percentage after the size: `a fall of 9 (12.7%)`, `a fall of 9, or 12.7%`."""
    amount = match["amount"]
    if number_of(amount).unit == PERCENT:
        return
    after = [item for item in sentence.items if item.start >= amount.end][:4]
    share = next((item for item in after if item.number and item.number.unit == PERCENT), None)
    joined = {"(", ",", "or"} & {item.text for item in after}
    if share is not None and joined:
        verdict = _verdict(match, number_of(share))
        yield from [_finding(sentence, match, share, verdict)] if verdict else []


def _in_brackets(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Finding]:
    """Check a percentage right after both ends, told without `by`: `119, up from 100 (19%)`.

    It may be the share that one of the ends is of something: then nothing is concluded, but
    where it has a sign, or a word such as `lower`.
    """
    last = max(match["old"].end, match["new"].end)
    after = [item for item in sentence.items if item.start >= last]
    bracket = next((at for at, item in enumerate(after) if not _is_of_time(item)), 0)
    inside = after[bracket : bracket + 4]
    if not inside or inside[0].text != "(" or bracket > WORDS_OF_TIME:
        return
    told = [item for item in inside[1:] if item.text not in MINUS][:2]
    share = told[0].number if len(told) > 1 else None
    if share is None or share.unit != PERCENT:
        return
    sure = share.signed or inside[1].text in MINUS or told[1].text in LISTS["compared"]
    if not sure and (told[1].text != ")" or bracket):
        return
    verdict = _verdict(match, share)
    if verdict is Verdict.INCONSISTENT and not sure:
        old, new = number_of(match["old"]).value, number_of(match["new"]).value
        far = abs(abs(share.value) - abs(new - old) / old * 100) > FARTHEST
        verdict = None if far or _is_share(reading, sentence, match, share) else verdict
    yield from [_finding(sentence, match, told[0], verdict)] if verdict else []


def _is_of_time(item: Item) -> bool:
    return item.period is not None or item.text in OF_TIME


def _verdict(match: Match, share: Number) -> Verdict | None:
    """Judge a percentage of change; None where the ends are percentages themselves."""
    old, new = number_of(match["old"]), number_of(match["new"])
    if old.unit == PERCENT or not old.value:
        return None
    relative = abs(new.value - old.value) / old.value * 100
    return softened(judged(abs(share.value), relative, share.step, share.hedge), share, old, new)


def _finding(sentence: Sentence, match: Match, share: Item, verdict: Verdict) -> Finding:
    old, new, told = (number_of(each) for each in (match["old"], match["new"], share))
    right = printed(abs(new.value - old.value) / old.value * 100, told.step, "%")
    words = f"From {says(match['old'])} to {says(match['new'])} is a change of {right}."
    operands = (operand(sentence, match["old"]), operand(sentence, match["new"]))
    return finding(FAMILY, sentence, share, operands, right, verdict, words, right)


def _is_share(reading: Reading, sentence: Sentence, match: Match, share: Number) -> bool:
    """Say whether a percentage is that of one of the ends in any number of the passage."""
    bracketed = [
        first
        for first, second in pairwise(sentence.items)
        if second.text == "(" and first in (match["old"], match["new"])
    ]
    if len(bracketed) > 1:
        return True
    ends = [number_of(match[name]).value for name in ("old", "new")]
    wholes = [
        number_of(item).value
        for each in reading.sentences_in(sentence.block)
        for item in each.numbers()
        if number_of(item).unit == number_of(match["old"]).unit
    ]
    return any(
        judged(share.value, end / whole * 100, share.step) is not Verdict.INCONSISTENT
        for end in ends
        for whole in wholes
        if whole > end
    )


KIND = Kind(
    name="percentages of changes",
    family=FAMILY,
    claims="A change told in numbers is such a percentage of the earlier number.",
    checks=(
        "The difference of the ends is divided by the earlier. A percentage in brackets after "
        "the ends is called wrong only where it is near the right one and is the share of "
        "neither end in any number of the passage."
    ),
    find=find,
    examples=(
        Example("There were 62 cases, down from 71: a fall of 9 (14.7%).", ((1, "inconsistent"),)),
        Example("Staff rose by six (25%) from 30 to 36.", ((1, "inconsistent"),)),
        Example("We saw 119 families, up from 100 (25%).", ((1, "inconsistent"),)),
        Example("We saw 119 families, up from 100 (19%).", ((1, "consistent"),)),
        Example(
            "We saw 39 families in 2024, down from 51 in 2023 (31% lower).", ((1, "inconsistent"),)
        ),
        Example("We saw 239 families, up from 221 the year before (+18%).", ((1, "inconsistent"),)),
        Example("We saw 39 families in 2024, down from 51 in 2023 (31% of calls).", ()),
        Example("Of 400 calls 119 were late, up from 100 (25%).", ()),
    ),
)
