"""Percentages that a sentence tells of a row of a table: `A third of … were aged 15 or 16`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, Hedge
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found, lookup
from childfirst.proofing.quantities.rows_of_tables.rows_word_for_word import rows_word_for_word
from childfirst.proofing.quantities.shares.percentages_of_a_row import RowShare, shares_of_row
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.directions import NOT_TOLD
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import finding, says

FAMILY = "percentage_of"
PLAIN = stems(
    "child children young people person had given received were told made make makes making up "
    "account accounts accounted represent represents represented form forms but where those share "
    "came come forecast budget cost costs spending hold holds held saw sees see has"
)
ENDS = {",", ";", ".", ")", ":"}
COMPARES = {"than", "compared", "against", "versus", "from", "points", "average", "other", "rest"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check the percentages of sentences that say a row's label and nothing that others have."""
    for sentence in reading.sentences:
        for item in sentence.numbers():
            if number_of(item).unit == PERCENT and number_of(item).upper is None:
                yield from _checked(reading, sentence, item)


def _checked(reading: Reading, sentence: Sentence, item: Item) -> Iterator[Finding]:
    clause = _clause(sentence, item)
    said = rows_word_for_word(reading, " ".join(each.text for each in clause), sentence.block)
    meant = [found for found in said if not _says_more(reading, clause, found)]
    number = number_of(item)
    for found in said:
        for share in shares_of_row(found, printed_only=found not in meant):
            step = max(number.step, share.step)
            verdict = judged(number.value, share.value, step, number.hedge)
            if verdict is not Verdict.INCONSISTENT:
                yield _finding(sentence, item, found, share, verdict)
                return
    if len(meant) == 1 and number.hedge is Hedge.NONE and _is_plain(clause):
        right = _asked_for(clause, item, meant[0])
        if right is not None:
            yield _finding(sentence, item, meant[0], right, Verdict.INCONSISTENT)


def _clause(sentence: Sentence, item: Item) -> list[Item]:
    """Give the sentence up to where the clause of a number ends."""
    items = sentence.items
    at = next(index for index, each in enumerate(items) if each is item)
    end = next((i for i in range(at + 1, len(items)) if items[i].text in ENDS), len(items))
    return list(items[:end])


def _is_plain(clause: list[Item]) -> bool:
    """Say whether a clause tells a state by this one number, not a change or a comparison."""
    texts = {each.text for each in clause}
    moves = any(direction_of(each.text) in (1, -1) for each in clause if each.text != "up")
    counts = [i for i in clause if i.counts and i.number and i.number.unit != PERCENT]
    return not counts and not moves and not texts & (NOT_TOLD | COMPARES)


def _says_more(reading: Reading, clause: list[Item], found: Found) -> bool:
    """Say whether a clause says more than the row, its table and plain words."""
    known = stems(found.row.label) | lookup(reading).about(found.grid) | PLAIN
    return bool(stems(" ".join(each.text for each in clause if not each.number)) - known)


def _asked_for(clause: list[Item], item: Item, found: Found) -> RowShare | None:
    """Give the share whose headings the words after a number say best; None where several do."""
    after = [each for each in clause if each.start > item.start]
    end = next((at for at, each in enumerate(after) if each.number is not None), len(after))
    words = stems(" ".join(each.text for each in after[:end])) - stems(found.row.label)
    scored = [
        (len(stems(" ".join(share.headings)) & words), share)
        for share in shares_of_row(found, printed_only=False)
    ]
    best = max((score for score, _ in scored), default=0)
    top = [share for score, share in scored if score == best]
    return top[0] if best and len(top) == 1 else None


def _finding(
    sentence: Sentence, item: Item, found: Found, share: RowShare, verdict: Verdict
) -> Finding:
    right = printed(share.value, number_of(item).step, "%")
    words = f"“{found.row.label}” has {right} ({share.how}), told here as {says(item)}."
    return finding(FAMILY, sentence, item, share.operands, right, verdict, words, right)


TABLE = (
    "Area\tReferred\tStarted\t% started\nNorth Bay\t102\t79\t77\nSouth Bay\t85\t56\t66\n"
    "Total\t187\t135\t72\n\n"
)
KIND = Kind(
    name="shares told of rows",
    family=FAMILY,
    claims="A percentage told with a row's label is the row's in its table.",
    checks=(
        "The label must stand in the sentence word for word, or its first word that no other row "
        "begins with. The percentage may be one that the "
        "table prints for the row, or that its numbers make with the total or with each other. "
        "It is wrong where it is none of them, the sentence says nothing that others have, and "
        "the headings tell which is meant."
    ),
    find=find,
    examples=(
        Example(
            f"{TABLE}Help South Bay, where 66 per cent of those referred started.",
            ((6, "consistent"),),
        ),
        Example(
            f"{TABLE}South Bay, where 60 per cent of those referred started.",
            ((6, "inconsistent"),),
        ),
        Example(f"{TABLE}In South Bay 41 per cent of girls who were referred started.", ()),
        Example(f"{TABLE}South Bay had 3 per cent fewer that started than in May.", ()),
    ),
)
