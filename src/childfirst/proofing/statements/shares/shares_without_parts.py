"""A percentage of a whole whose part is told before, or by which no whole number is meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge, Number
from childfirst.proofing.quantities.shares.shares_told import Share, shares
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.sentences.vocabulary import LISTS
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
ARTICLES = {"the", "all", "our", "these", "those", "its", "their"}
MOST = 500  # of a larger whole nearly every percentage with one decimal is of some number


def find(reading: Reading) -> Iterator[Finding]:
    """Check shares without a part against the part told before, else against all numbers."""
    paragraphs: dict[int, list[Share]] = defaultdict(list)
    for share in shares(reading):
        paragraphs[share.sentence.block].append(share)
    for mine in paragraphs.values():
        yield from _paragraph(sorted(mine, key=lambda each: each.share.start))


def _paragraph(mine: list[Share]) -> Iterator[Finding]:
    part: tuple[Share, Item] | None = None
    for share in mine:
        if share.part is not None:
            part = (share, share.part)
        elif part is not None and _same_holder(share, part[0]):
            yield _against(share, *part)
        elif _is_of_just(share) and not _attainable(share):
            yield _of_nothing(share)


def _same_holder(share: Share, other: Share) -> bool:
    """Say whether both sentences are about the part that one area or group has."""
    names = {item.text.removesuffix("'s") for item in _names(share)}
    return bool(names & {item.text.removesuffix("'s") for item in _names(other)})


def _names(share: Share) -> list[Item]:
    items = share.sentence.items
    before = [item for item in items if item.start < share.share.start and item.capital]
    return [item for item in before if item is not items[0] and len(item.text) > 3]


def _against(share: Share, other: Share, part: Item) -> Finding:
    exact = number_of(part).value / number_of(share.whole).value
    verdict = judged_share(share.printed, exact)
    right = printed(exact * 100, share.printed.step, "%")
    precise = printed(exact * 100, share.printed.step / 10, "%")
    words = f"{says(part)} of {says(share.whole)} is {precise}, printed as {says(share.share)}."
    operands = (operand(other.sentence, part), operand(share.sentence, share.whole))
    return finding(FAMILY, share.sentence, share.share, operands, right, verdict, words, right)


def _is_of_just(share: Share) -> bool:
    """Say whether it reads `40% of the 60 families`, with nothing between that may count more.

    A number farther on may be anything: the part, an age, a note, another whole.
    """
    items, start = share.sentence.items, share.share.end
    between = [item.text for item in items if start <= item.start < share.whole.start]
    after = next((item.text for item in items if item.start >= share.whole.end), "")
    allowed = ARTICLES | LISTS["group"] | LISTS["full"] | {"of"}  # of the full cohort of 60
    return between[:1] == ["of"] and set(between[1:]) <= allowed and after.isalpha()


def _attainable(share: Share) -> bool:
    """Say whether some whole number of the whole gives the percentage as printed."""
    stated, whole = share.printed, number_of(share.whole)
    if whole.value > MOST or whole.step != 1 or whole.hedge or stated.hedge is not Hedge.NONE:
        return True
    middle = (stated.value * whole.value / 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    near = (middle - 1, middle, middle + 1)
    return any(_gives(stated, n / whole.value) for n in near)


def _gives(stated: Number, exact: Decimal) -> bool:
    """Say whether an exact share is printed so when rounded or cut off."""
    verdict = judged_share(stated, exact)
    cut_off = verdict is Verdict.ROUNDING and exact * 100 > stated.value
    return verdict is Verdict.CONSISTENT or cut_off


def _of_nothing(share: Share) -> Finding:
    stated, whole = share.printed, number_of(share.whole).value
    below = int(stated.value * whole / 100)
    shares_near = [printed(Decimal(n) / whole * 100, stated.step, "%") for n in (below, below + 1)]
    words = (
        f"No whole number of {whole} gives {says(share.share)}: {below} would be "
        f"{shares_near[0]} and {below + 1} {shares_near[1]}."
    )
    operands = (operand(share.sentence, share.whole),)
    recomputed = " or ".join(shares_near)
    verdict = Verdict.INCONSISTENT
    return finding(FAMILY, share.sentence, share.share, operands, recomputed, verdict, words)


KIND = Kind(
    name="shares without parts",
    family=FAMILY,
    claims="A percentage of a whole belongs to the part that was just told, or to some part.",
    checks=(
        "Where the sentence before gives the part of the same area, it is used. Where no part is "
        "given, some whole number must give the percentage; of small wholes not every one can."
    ),
    find=find,
    examples=(
        Example(
            "The team in Northby had 12 out of the 80 referrals (15.0%) of the county. Out of the "
            "400 referrals of the region, Northby had 3.0% of this group. Out of the 2,400 in the "
            "country, Northby had 0.9% of this group.",
            ((1, "consistent"), (1, "inconsistent")),
        ),
        Example("In all, 41.0% of the 60 families were seen.", ((1, "inconsistent"),)),
        Example("In all, 40.0% of the 60 families were seen.", ()),
        Example("This is 41.0% of the full cohort of 60 families.", ((1, "inconsistent"),)),
        Example("It was so in 49% of the cases of the 33 services.", ()),
    ),
)
