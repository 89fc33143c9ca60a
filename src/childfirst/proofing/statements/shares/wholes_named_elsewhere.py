"""Shares of a group whose size is given elsewhere: `(53.3%) of the full cohort`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import SHARE
from childfirst.proofing.quantities.parts_and_wholes.groups import GroupSize, usual_size
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
SHAPES = (
    "{part:count} ... [(] {share:percent} [)] [out] of the|our [@full] {group:group}",
    "{part:count} ... . @takes_up ... {share:percent} of the|our [@full] {group:group}",
)


def find(reading: Reading) -> Iterator[Finding]:
    """Check shares of a group that all sentences give the same size."""
    seen: set[tuple[int, int]] = set()
    for sentence, items in reading.stretches:
        for match in matches_of_any(SHAPES, items):
            share, group = match["share"], match["group"]
            key = (sentence.block, share.start)
            whole = usual_size(reading, group.text)
            if key in seen or whole is None or _has_its_own(items, group):
                continue
            seen.add(key)
            yield from _checked(sentence, match["part"], share, whole)


def _has_its_own(items: tuple[Item, ...], group: Item) -> bool:
    """Say whether a number follows the group, as in `the cohort of 40`: another kind's work."""
    after = [item for item in items if item.start >= group.end][:4]
    return any(item.number is not None and item.counts for item in after)


def _checked(sentence: Sentence, part: Item, share: Item, whole: GroupSize) -> Iterator[Finding]:
    if part.number is None or share.number is None or part.number.value > whole.value:
        return
    exact = part.number.value / whole.value
    verdict = judged_share(share.number, exact)
    precise = printed(exact * 100, share.number.step / 10, "%")
    step = share.number.step if share.number.unit != SHARE else share.number.step / 10
    right = printed(exact * 100, step, "%")
    operands: tuple[Operand, ...] = (operand(sentence, part), *whole.operands[:1])
    explanation = f"{says(part)} of {whole.value} is {precise}, printed as {says(share)}."
    if verdict is Verdict.INCONSISTENT and whole.doubtful:
        return
    yield finding(FAMILY, sentence, share, operands, right, verdict, explanation, right)


KIND = Kind(
    name="wholes named elsewhere",
    family=FAMILY,
    claims="So many are such a percentage of a group whose size another sentence gives.",
    checks=(
        "The group is looked up among the sentences that give its size; where they give several, "
        "nothing is called wrong."
    ),
    find=find,
    examples=(
        Example(
            "There were 80 children in the cohort.\n\n"
            "In total, 32 children (40.0%) of the full cohort were seen.\n\n"
            "Girls were 20 children. This is 35.0% of the full cohort.",
            ((3, "consistent"), (5, "inconsistent")),
        ),
    ),
)
