"""So many of so many, and the percentage or fraction that goes with them, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.leeway import may_follow, places
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import POINTS, SHARE
from childfirst.proofing.quantities.shares.shares_told import Share, shares
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
TEN, TENTH = 10, Decimal("0.05")  # `six out of ten (61%)`: to the nearest tenth (assumption)


def find(reading: Reading) -> Iterator[Finding]:
    """Check every part of a whole that has its share beside it."""
    for share in shares(reading):
        if share.part is not None:
            yield _checked(share, share.part)


def _checked(share: Share, part: Item) -> Finding:
    stated, size, whole = share.printed, number_of(part).value, number_of(share.whole).value
    exact = size / whole
    verdict = judged_share(stated, exact)
    if verdict is Verdict.INCONSISTENT and _follows_from_rounded(share, part):
        verdict = Verdict.ROUNDING
    if number_of(share.whole).spelled and whole <= TEN and abs(stated.value / 100 - exact) <= TENTH:
        verdict = Verdict.CONSISTENT
    if stated.unit == POINTS:
        verdict = Verdict.INCONSISTENT
    step = Decimal("0.1") if stated.unit == SHARE else stated.step
    right = printed(exact * 100, step, "%")
    precise = printed(exact * 100, Decimal("0.01"), "%")
    explanation = (
        f"{says(part)} of {says(share.whole)} is {precise}, printed as {says(share.share)}."
    )
    if stated.unit == POINTS:
        explanation += " A share is so many per cent; percentage points are a difference."
    elif verdict is Verdict.INCONSISTENT:
        explanation += _what_would_fit(size, whole, stated.value)
    operands = (operand(share.sentence, part), operand(share.sentence, share.whole))
    return finding(
        FAMILY, share.sentence, share.share, operands, right, verdict, explanation, right
    )


def _follows_from_rounded(share: Share, part: Item) -> bool:
    """Say whether the share follows from a part and a whole that are rounded, as `4.45m` is."""
    one, all_of_them = number_of(part), number_of(share.whole)
    return share.printed.unit != SHARE and may_follow(
        (share.printed.value, share.printed.step),
        lambda size, whole: size / whole * 100 if whole else None,
        (one.value, all_of_them.value),
        places([(one.value, one.step), (all_of_them.value, all_of_them.step)]),
    )


def _what_would_fit(part: Decimal, whole: Decimal, share: Decimal) -> str:
    """Say which other part would make the printed share right, where one does exactly."""
    if share <= 1 or part != int(part):
        return ""
    other = (share * whole / 100).quantize(Decimal(1))
    if other != part and abs(other / whole * 100 - share) < Decimal("0.05"):
        return f" {share.normalize():f}% would be {other} of {whole}."
    return ""


KIND = Kind(
    name="parts of wholes",
    family=FAMILY,
    claims="So many out of so many are such a percentage or fraction.",
    checks="The part is divided by the whole and compared with the share as it is printed.",
    find=find,
    examples=(
        Example("In the spring 14 of the 60 children (23.3%) had a plan.", ((1, "consistent"),)),
        Example("In the spring 14 out of 60 girls, or 32%, had a plan.", ((1, "inconsistent"),)),
        Example(
            "There were 31 children with an earlier caution. This makes 41.3% of the whole "
            "group of 75 children.",
            ((1, "consistent"),),
        ),
        Example("We found that one in 20 pupils is bullied, with nearly half telling nobody.", ()),
        Example("About a third of the 64 referrals (21) came from schools.", ((1, "consistent"),)),
        Example("Nearly half of the 40 referrals (12) came from schools.", ((1, "inconsistent"),)),
        Example("Of the 79 reports, 9 (11.3%) were late.", ((1, "rounding"),)),
        Example("Of the 84 pupils, 27 left, a leaving rate of 32.1%.", ((1, "consistent"),)),
        Example("There were 42 calls, of which 39 led to a visit (83%).", ((1, "inconsistent"),)),
        Example(
            "We had 90 calls and 60 letters. Of these, 45 (50%) were urgent.",
            ((1, "consistent"),),
        ),
        Example("Those waiting under 18 weeks were 58.3% of the list of 450 patients.", ()),
        Example("The stake fell to 260 shares, or 6.4% of the stock, from 370 shares.", ()),
        Example(
            "It was met in 50% of cases with 3 out of 6 answered in time.", ((1, "consistent"),)
        ),
        Example("Of those with four out of the five marks, most (77.7%) lacked French.", ()),
        Example("Of 3.7 million offences 3.1 million (83%) had a victim.", ((1, "rounding"),)),
        Example("It was late in six out of ten cases (61%).", ((1, "consistent"),)),
        Example("Of the 60 girls, 14 (23.3 percentage points) left.", ((1, "inconsistent"),)),
        Example("The grant is £90,000, an uplift of 4.5% on the grant of £86,124.", ()),
        Example("We spent £45,000 of the £60,000 grant (75%).", ((1, "consistent"),)),
    ),
)
