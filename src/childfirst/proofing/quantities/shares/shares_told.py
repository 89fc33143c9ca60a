"""Sentences that give a percentage or fraction of a whole, with its part or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.quantities.shares.no_shares import (
    in_new_clause,
    is_a_time,
    is_change,
    is_of_something_else,
)
from childfirst.proofing.quantities.shares.share_shapes import OF_THOSE, WITH_PART, WITHOUT_PART
from childfirst.proofing.quantities.shares.wholes_before import fitting_whole, whole_taken_up
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import (
    Item,
    Sentence,
    number_of,
    texts_before,
    texts_between,
)
from childfirst.proofing.sentences.shapes import Match, matches, matches_of_any
from childfirst.proofing.sentences.vocabulary import LISTS

ALL_OF_IT = (1, 100)
NEAR = 24  # characters between a part and its whole in `14 out of the 60`


@dataclass(frozen=True)
class Share:
    """A share of a whole; `part` is None where the sentence does not give it."""

    sentence: Sentence
    part: Item | None
    whole: Item
    share: Item

    @property
    def printed(self) -> Number:
        """Give the share as it stands there."""
        return number_of(self.share)


@lru_cache(maxsize=4)
def shares(reading: Reading) -> tuple[Share, ...]:
    """Give the shares that the sentences of a document state, each once: as it holds, if it can."""
    found: dict[tuple[int, int], Share] = {}
    parts: set[tuple[int, int]] = set()
    for shapes in (WITH_PART, OF_THOSE, WITHOUT_PART):
        for share in _found(reading, shapes):
            key = (share.sentence.block, share.share.start)
            part = (key[0], share.part.start) if share.part is not None else None
            better = key in found and _holds(share) and not _holds(found[key])
            if not better and (part in parts or key in found):
                continue
            found[key] = share
            parts |= {part} if part is not None else set()
    for share in [each for each in found.values() if each.part is not None]:
        for more in _further(share):
            found.setdefault((more.sentence.block, more.share.start), more)
    return tuple(found.values())


def _holds(share: Share) -> bool:
    """Say whether a share is that of its part in its whole."""
    if share.part is None:
        return False
    exact = number_of(share.part).value / number_of(share.whole).value
    return judged_share(share.printed, exact) is not Verdict.INCONSISTENT


def _further(share: Share) -> Iterator[Share]:
    """Give the pairs after a share that go on in its manner: `187 (59%) …, 74 (23%) …`."""
    items = [item for item in share.sentence.items if item.start >= share.share.end]
    if share.whole.start < share.sentence.items[0].start or share.whole.start > share.share.start:
        return
    signs = [item.text for item in items if item.text in ("(", ")")]
    led = texts_before(share.sentence.items, share.share)[-1:]
    if signs[:1] == [")"] and led != ["("]:
        return  # which ends what is told in brackets
    for match in matches("{part:count} ( {share:percent} )", items):
        yield Share(share.sentence, match["part"], share.whole, match["share"])


def _found(reading: Reading, shapes: tuple[str, ...]) -> Iterator[Share]:
    for sentence, items in reading.stretches:
        for match in matches_of_any(shapes, items):
            if shapes is OF_THOSE:
                match["whole"] = whole_taken_up(match, items)
            if shapes is WITH_PART and not _is_one_phrase(match):
                match["whole"] = fitting_whole(match, items)
            if shapes is WITHOUT_PART and _is_of_another(match, items):
                continue
            said_together = _is_one_statement(match) and not (
                in_new_clause(match, items) or is_of_something_else(match, items)
            )
            if said_together and not is_change(match, items) and not is_a_time(match, items):
                yield Share(sentence, match.get("part"), match["whole"], match["share"])


def _is_of_another(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the number is that of something else: `49% of the cases of the 33 services`."""
    share, whole = sorted((match["share"], match["whole"]), key=lambda item: item.start)
    between = texts_between(items, share, whole)
    grouped = bool(LISTS["group"] & set(between))  # 42% of the full cohort of 150
    return between.count("of") > 1 and share is match["share"] and not grouped


def _is_one_statement(match: Match) -> bool:
    """Say whether the numbers can be part, whole and share of each other."""
    whole = number_of(match["whole"])
    if whole.value <= 1:
        return False
    if "part" not in match:
        return not whole.spelled
    part = number_of(match["part"])
    told_in_order = match["part"].end < match["whole"].start <= match["part"].end + NEAR
    most = whole.value * 2 if told_in_order else whole.value
    fits = part.value <= most or _is_one_phrase(match)
    if part.value == whole.value and number_of(match["share"]).value not in ALL_OF_IT:
        return False  # half of each dollar above the $25,000, told twice
    return part.unit == whole.unit and part.value >= 0 and fits


def _is_one_phrase(match: Match) -> bool:
    """Say whether it reads `9 of 3 children (80%)`, which can be nothing else, however wrong."""
    part, whole, share = (match[name] for name in ("part", "whole", "share"))
    return len("/") < whole.start - part.end <= len(" of ") and 0 < share.start - whole.end <= NEAR
