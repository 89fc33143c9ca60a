"""One group given two sizes: a cohort of 167 here and of 169 there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.parts_and_wholes.groups import Mention, mentions
from childfirst.proofing.reading import Reading
from childfirst.proofing.wording import finding, operand

FAMILY = "comparison"
NEAR = Decimal("0.2")  # of the usual size: a size further off is of another group


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the sizes that full groups are given throughout the document."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions(reading):
        groups[mention.group].append(mention)
    for mine in groups.values():
        yield from _group(mine)


def _group(mine: list[Mention]) -> Iterator[Finding]:
    sizes = Counter(mention.value for mention in mine)
    (usual, times), *others = sizes.most_common()
    sure = [m for m in mine if m.value == usual]
    if times < 2 or (others and others[0][1] == times):
        return
    for mention in mine:
        if mention.value == usual:
            if mention is not sure[0]:
                yield _finding(mention, sure[0], Verdict.CONSISTENT)
        elif (
            mention.full
            and abs(mention.value - usual) <= usual * NEAR
            and _same_time(mention, sure)
        ):
            yield _finding(mention, sure[0], Verdict.INCONSISTENT)


def _same_time(mention: Mention, others: list[Mention]) -> bool:
    """Say whether the sentence may speak of the period that the others speak of."""
    mine = [item.period for item in mention.sentence.periods() if item.period]
    theirs = [item.period for other in others for item in other.sentence.periods() if item.period]
    return not mine or not theirs or any(a.could_be(b) for a in mine for b in theirs)


def _finding(mention: Mention, usual: Mention, verdict: Verdict) -> Finding:
    right = printed(usual.value)
    other = f"{usual.sentence.passage.place_at(usual.size.start)}"
    if verdict is Verdict.CONSISTENT:
        words = f"The {mention.group} is {right} here as at {other}."
    else:
        words = f"The {mention.group} is {printed(mention.value)} here but {right} at {other}."
    operands = (operand(usual.sentence, usual.size),)
    return finding(FAMILY, mention.sentence, mention.size, operands, right, verdict, words, right)


KIND = Kind(
    name="groups of one size",
    family=FAMILY,
    claims="The whole group is of the same size wherever it is mentioned.",
    checks=(
        "Sizes given to one group are compared; the one given most often is held to be right. "
        "Only a size said to be of the full or overall group, and not far off, is called wrong."
    ),
    find=find,
    examples=(
        Example(
            "There were 80 children in the cohort.\n\nGirls were 16 of the full cohort of 80 "
            "children.\n\nBoys were most of the overall cohort of 88 children.",
            ((3, "consistent"), (5, "inconsistent")),
        ),
    ),
)
