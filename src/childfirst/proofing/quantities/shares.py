"""Sentences that give a percentage or fraction of a whole, with its part or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import COUNT, Number
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged_share
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.naming import TIMES
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.sentences.vocabulary import direction_of

WITH_PART = (
    "{share:share} of ... ( {part:size} [out] of|/ [the] {whole:size}",
    "{share:share} of ... {part:size} out of [the|all|our] {whole:size}",
    "{share:share} ( {part:size} [out] of|/ .. {whole:size}",
    "{share:share} for|in|by|among|with ... ( {part:size} [out] of|/ .. {whole:size}",
    "{part:size} of|out|in [of] .. {whole:size} ... {share:share}",
    "{part:size} / {whole:size} ... {share:share}",
    "{part:size} ... [(] {share:share} [)] ... of [the|all|our|a|this] ... {whole:size}",
    "{part:size} ... . @takes_up ... {share:share} of ... {whole:size}",
    "{share:share} [(] {part:size} [out] of|/ .. {whole:size}",
    "{share:share} of ... {whole:size} .. ( {part:size} )",
    "of [the|all|our] .. {whole:size} .. , {part:size} .. ( {share:share} )",
    "of [the|all|our] .. {whole:count} ... , {part:count} ... rate of {share:share}",
    "of [the|all|our] .. {whole:count} ... , {part:count} ... , @makes .. {share:share}",
    "{whole:count} ... of which|whom {part:count} ... ( {share:share} )",
    "{share:fraction} .. ( {part:size} [out] of .. {whole:size}",
    "of [the|all|our|these|those] {whole:size} .. {part:size} ... ( {share:share} )",
    "among [the|all|our|these|those] .. {whole:size} .. , {part:size} .. ( {share:share} )",
    "{whole:size} ... , {part:size} of them|these|those .. ( {share:share} )",
    "{part:size} of [the|all|our|these|those] {whole:size} ... ( {share:share} )",
)
OF_THOSE = (
    "{whole:count} ... . of|from these|those|them .. {part:count} ( {share:share} )",
    "{whole:count} ... . .. {share:share} of|from these|those|them ... ( {part:count} )",
    "{whole:count} ... . {part:count} of|from these|those|them .. ( {share:share} )",
)
WITHOUT_PART = (
    "out of [the|all|our] .. {whole:count} ... {share:percent} of this|that|the",
    "{share:percent} of [the|all|our|a|this] ... {whole:count}",
)


NEAR = 24  # characters between a part and its whole in `14 out of the 60`
NEW_CLAUSE = {(word, "of") for word in ("and", ",", ";", "while", "but")}
OTHERS = {"majority", "most", "minority", "rest", "remainder", "others"}
COMPARES = {"compared", "against", "versus", "than", "comparison"}


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
    """Give the shares that the sentences of a document state, each once."""
    found: dict[tuple[int, int], Share] = {}
    parts: set[tuple[int, int]] = set()
    for shapes in (WITH_PART, OF_THOSE, WITHOUT_PART):
        for share in _found(reading, shapes):
            block = share.sentence.block
            part = (block, share.part.start) if share.part is not None else None
            if part in parts or (block, share.share.start) in found:
                continue
            found[block, share.share.start] = share
            parts |= {part} if part is not None else set()
    for share in [each for each in found.values() if each.part is not None]:
        for more in _further(share):
            found.setdefault((more.sentence.block, more.share.start), more)
    return tuple(found.values())


def _further(share: Share) -> Iterator[Share]:
    """Give the pairs after a share that go on in its manner: `187 (59%) …, 74 (23%) …`."""
    items = [item for item in share.sentence.items if item.start >= share.share.end]
    if share.whole.start < share.sentence.items[0].start or share.whole.start > share.share.start:
        return
    for match in matches("{part:count} ( {share:percent} )", items):
        yield Share(share.sentence, match["part"], share.whole, match["share"])


def number_of(item: Item) -> Number:
    """Give the number of an item; raise ValueError where it is none."""
    if item.number is None:
        raise ValueError(f"{item.text!r} is no number")
    return item.number


def _found(reading: Reading, shapes: tuple[str, ...]) -> Iterator[Share]:
    for sentence, items in reading.stretches():
        for shape in shapes:
            for match in matches(shape, items):
                if shapes is OF_THOSE:
                    match["whole"] = _whole_of(match, items)
                if shapes is WITH_PART and not _is_one_phrase(match):
                    match["whole"] = _fitting_whole(match, items)
                said_together = _is_one_statement(match) and not _in_new_clause(match, items)
                if said_together and not _is_change(match, items) and not _is_a_time(match, items):
                    yield Share(sentence, match.get("part"), match["whole"], match["share"])


def _whole_of(match: Match, items: Sequence[Item]) -> Item:
    """Give the number that `these` takes up: one that fits, else the first before it."""
    first = min(match["part"].start, match["share"].start)
    before = [
        item
        for item in items
        if item.start < first and item.number and item.counts and item.number.unit == COUNT
    ]
    part, share = number_of(match["part"]).value, number_of(match["share"])
    for item in before:
        whole = number_of(item).value
        if whole and judged_share(share, part / whole) is not Verdict.INCONSISTENT:
            return item
    return before[0] if before else match["whole"]


def _fitting_whole(match: Match, items: Sequence[Item]) -> Item:
    """Give the number before that a share is of, where it is not of the one that was matched.

    In `of 660 pupils 624 were known and of 36 (5.5%) nothing was known` it is the first.
    """
    part, share = number_of(match["part"]), number_of(match["share"])

    def fits(item: Item) -> bool:
        whole = number_of(item)
        plain = whole.unit == part.unit and whole.value > max(part.value, 1)
        return plain and judged_share(share, part.value / whole.value) is Verdict.CONSISTENT

    others = [i for i in items if i.end <= match["share"].start and i.number and i.counts]
    told = [match["whole"], *others]
    return next((item for item in told if item is not match["part"] and fits(item)), told[0])


def _is_change(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the percentage is a rise, a fall or an interval rather than a share."""
    after = [item.text for item in items if item.start >= match["share"].end][:3]
    if "part" not in match or {"confidence", "interval", "intervals"} & set(after):
        return "part" in match
    places = [match[name].start for name in ("part", "whole", "share")]
    between = [item.text for item in items if min(places) < item.start < max(places)]
    if (COMPARES | OTHERS) & set(between):
        return True
    before = [item.text for item in items if item.start < match["share"].start][-2:]
    if before[-1:] == ["by"] or direction_of(before[-1] if before else "") in (1, -1):
        return before != ["made", "up"]
    if before[-1:] == ["of"] and direction_of(before[0]) in (1, -1):
        return True
    return any(direction_of(text) in (1, -1) for text in (*between, *after[:2]) if text != "up")


def _is_a_time(match: Match, items: Sequence[Item]) -> bool:
    """Say whether a part is so many weeks or days where the whole counts something else."""
    if "part" not in match:
        return False
    after = {
        name: next((item.text for item in items if item.start >= match[name].end), "")
        for name in ("part", "whole")
    }
    return after["part"] in TIMES and after["whole"] not in TIMES | {"", ")", "("}


def _in_new_clause(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the whole comes after the share, in a clause that begins anew.

    In `of 40 children 12 (30%) were girls, and of 20, 5 were late` the 20 is another whole, and
    in `to 26 shares, or 6.4% of them, from 37` the 37 is what there was before.
    """
    end, whole = match["share"].end, match["whole"]
    between = [item.text for item in items if end <= item.start < whole.start]
    moved = between[-1:] in (["from"], ["to"]) and "," in between
    return moved or any(pair in NEW_CLAUSE for pair in pairwise(between))


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
    return part.unit == whole.unit and part.value >= 0 and fits


def _is_one_phrase(match: Match) -> bool:
    """Say whether it reads `9 of 3 children (80%)`, which can be nothing else, however wrong."""
    part, whole, share = (match[name] for name in ("part", "whole", "share"))
    return 0 < whole.start - part.end <= len(" of ") and 0 < share.start - whole.end <= NEAR
