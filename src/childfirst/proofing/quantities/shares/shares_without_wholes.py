"""Numbers with a share beside them whose whole no sentence tells with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.quantities.shares.shares_told import shares
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import UP_ALREADY, direction_of

PAIRS = (
    "{part:size} .. ( {share:percent} )",
    "{share:percent} [of|or] .. ( {part:size} )",
    "{part:size} ... ( {share:percent} )",
    "{part:size} .. , {share:percent} of",
    "{part:size} .. , or {share:percent}",
    "{part:size} ... , {share:percent} of those|them|these",
    "{part:size} .. , [or] [nearly|about|around] a|an {share:fraction}",
    "{part:size} ... , a|an {share:fraction} ,",
)
NO_SHARE = {"by", "up", "down", "increase", "decrease", "rise", "fall", "reduction", "change"}


@dataclass(frozen=True)
class PartWithShare:
    """A number with the share that it is told to be; `place` tells the list it stands in."""

    sentence: Sentence
    part: Item
    share: Item

    def of(self, whole: Number) -> Verdict | None:
        """Judge the share against a whole; None where the number cannot be its part."""
        part, told = number_of(self.part), number_of(self.share)
        if whole.unit != part.unit or whole.value < part.value or whole.value <= 1:
            return None
        return judged_share(told, part.value / whole.value)


@lru_cache(maxsize=4)
def shares_without_wholes(reading: Reading) -> tuple[PartWithShare, ...]:
    """Give the numbers with a share whose whole no sentence tells with them."""
    told = {(s.sentence.block, s.share.start) for s in shares(reading) if s.part is not None}
    found: dict[tuple[int, int], PartWithShare] = {}
    parts: set[tuple[int, int]] = set()
    for sentence in reading.sentences:
        for match in matches_of_any(PAIRS, sentence.items):
            key = (sentence.block, match["share"].start)
            part = (sentence.block, match["part"].start)
            if key in told or key in found or part in parts or _moves(sentence, match):
                continue
            if _is_whole(sentence, match["part"]):
                continue
            found[key] = PartWithShare(sentence, match["part"], match["share"])
            parts.add(part)
    return tuple(found.values())


def _is_whole(sentence: Sentence, item: Item) -> bool:
    """Say whether another number is told as part of it: `62 of the 230 in that group`, `8 / 9`."""
    before = [each for each in sentence.items if each.end <= item.start][-3:]
    texts = [each.text for each in before]
    if texts[-1:] == ["/"]:
        return True
    at = -2 if texts[-1:] in (["the"], ["all"]) else -1
    return len(before) >= 1 - at and texts[at] == "of" and before[at - 1].counts


def _moves(sentence: Sentence, match: dict[str, Item]) -> bool:
    """Say whether the percentage tells a change rather than a share."""
    first = min(match["part"].start, match["share"].start)
    last = max(match["part"].end, match["share"].end)
    inside = [i.text for i in sentence.items if first <= i.start < last]
    before = [i.text for i in sentence.items if i.end <= first][-3:]
    after = [i.text for i in sentence.items if i.start >= last and i.text not in ")],"][:2]
    if "than" in after:  # `£20,000 (12%) less than in 2022`
        return True
    texts = _without_phrases([*inside, *before])
    return any(text in NO_SHARE or direction_of(text) in (1, -1) for text in texts)


def _without_phrases(texts: Sequence[str]) -> list[str]:
    """Leave out `up` where it is of `took up` or `made up`, which move nothing."""
    return [
        text
        for at, text in enumerate(texts)
        if not (at and text == "up" and texts[at - 1] in UP_ALREADY)
    ]
