"""Doubled, halved, 11-fold, three times as many: against both ends as they are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.changes.ends import is_size
from childfirst.proofing.quantities.changes.multiple_judged import judged_multiple
from childfirst.proofing.quantities.shares.no_shares import is_alone
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.wording import operand

FAMILY = "ratio"
OFTEN = {"running", "in", "a", "over", "each", "every", "or", "and", ","}
ENDS = "from .. {old:number} ... to .. {new:number}"
NUMBERED = f"{{fold:times}} ... {ENDS}"
WORDED = f"{{fold:fold}} ... {ENDS}"
AGAINST = (
    "{new:number} ... {fold:times} as|the|that .. @than {old:number}",
    "{new:number} ... {fold:fold} as|the|that .. {old:number}",
    "{new:number} ... {fold:fold} as|the|that .. @than .. {old:number}",
    "{new:number} ... {fold:fold} the|that ... ( {old:number} )",
    "{new:number} ... up from .. {old:number} ... . this|that|it is [exactly] {fold:times} as "
    "many|much",
    "{new:number} ... up from .. {old:number} ... . this|that|it is [exactly] {fold:fold} as "
    "many|much",
    "{new:number} ... . ... it was {old:number} , so .. {fold:times} as many|much",
    "{new:number} ... . ... it was {old:number} , so .. {fold:fold} as many|much",
    "{fold:fold} .. to {new:number} .. from {old:number}",
    "{new:number} .. @than .. of {old:number} , more than {fold:fold}",
)


def find(reading: Reading) -> Iterator[Finding]:
    """Check multiples whose ends are told."""
    seen: set[tuple[int, int]] = set()
    for sentence, items in reading.stretches:
        for match in matches_of_any((NUMBERED, WORDED, *AGAINST), items):
            if _counts_times(items, match["fold"]):
                continue
            at = (sentence.block, match["fold"].start)
            found = _best(sentence, match, items) if number_of(match["old"]).value > 0 else None
            if found is not None and at not in seen:
                seen.add(at)
                yield found


def _counts_times(items: Sequence[Item], fold: Item) -> bool:
    """Say whether `twice` tells how often: twice running, twice a week, twice in May."""
    after = next((i.text for i in items if i.start >= fold.end), "")
    return fold.text == "twice" and after in OFTEN


def _best(sentence: Sentence, match: Match, items: Sequence[Item]) -> Finding | None:
    """Judge a multiple by a number before it that fits; where none does, by the likeliest.

    That is the number nearest before it of the unit of the one compared with, but for those in
    brackets, or the first of a sentence that is taken up. None where there is none of the unit.
    """
    old, fold, new = match["old"], match["fold"], match["new"]
    unit = number_of(old).unit
    alike = number_of(new).unit == unit
    before = [i for i in items if i.number and i.counts and i.start < fold.start]
    like = [i for i in (*before, *([new] if alike else [])) if not is_size(items, i)]
    like = [i for i in like if i is not old and number_of(i).unit == unit]
    made = [_against(sentence, each, old, fold) for each in like]
    right = [each for each in made if each.verdict is not Verdict.INCONSISTENT]
    taken_up = new.start < sentence.items[0].start
    plain = [each for i, each in zip(like, made, strict=True) if not is_alone(i, items)]
    likely = plain or made
    return next(iter(right), None) or (likely[0 if taken_up else -1] if likely else None)


def _against(sentence: Sentence, new: Item, old: Item, fold: Item) -> Finding:
    ratio = number_of(new).value / number_of(old).value
    return judged_multiple(sentence, fold, ratio, (operand(sentence, new), operand(sentence, old)))


KIND = Kind(
    name="multiples",
    family=FAMILY,
    claims="Something doubled, halved, or grew so many times.",
    checks=(
        "The later number is divided by the earlier one. A word such as doubled may be eight per "
        "cent off; a number is held to its last figure, and called rounding when not exact."
    ),
    find=find,
    examples=(
        Example("Referrals doubled from 12 to 24.", ((1, "consistent"),)),
        Example("Referrals doubled from 12 to 31.", ((1, "inconsistent"),)),
        Example("Exclusions more than halved from 12 to 7.", ((1, "inconsistent"),)),
        Example(
            "We saw 744 families, up from 372 in May. That is three times as many. Last year we "
            "saw 60. In May it was 30, so that is exactly twice as many.",
            ((1, "inconsistent"), (1, "consistent")),
        ),
        Example(
            "The 46 are 19% of the 240, about twice the share of all pupils in the city (4.7%).",
            ((1, "inconsistent"),),
        ),
        Example("There was a 3-fold rise from 12 to 36.", ((1, "consistent"),)),
    ),
)
