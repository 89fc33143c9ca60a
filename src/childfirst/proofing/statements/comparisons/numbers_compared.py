"""Two numbers compared in words: a rate of 187 lower than the county's (165)."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.changes.ends import JOINTS, in_other_clause
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import (
    Item,
    Sentence,
    number_of,
    texts_after,
    texts_between,
)
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import LARGER, SMALLER
from childfirst.proofing.wording import finding, operand, says

FAMILY = "comparison"
TAKES_UP = {"it", "they", "this", "that"}  # which may be said of another number
SHAPES = (
    "{one:number} ... is|are|was|were {than:compared} than ... {other:number}",
    "{one:number} ... , [which] [is] {than:compared} than ... {other:number}",
    "{one:number} ... is|are|was|were {than:beside} the|our|its ... {other:number}",
)


def find(reading: Reading) -> Iterator[Finding]:
    """Check which of two numbers is the larger where a sentence says so."""
    for sentence in reading.sentences:
        seen: set[int] = set()
        for match in matches_of_any(SHAPES, sentence.items):
            one, other = number_of(match["one"]), number_of(match["other"])
            told = match["than"].text in LARGER | SMALLER and one.unit == other.unit
            if match["than"].start not in seen and told and not _apart(sentence, match):
                seen.add(match["than"].start)
                yield _checked(sentence, **match)


def _apart(sentence: Sentence, match: Match) -> bool:
    """Say whether a new clause begins between the two, or the other is that of `any other`."""
    items = sentence.items
    between = texts_between(items, match["one"], match["than"])
    at = next(index for index, each in enumerate(items) if each is match["other"])
    after = texts_after(items, match["than"])[1:2]
    than_any = after == ["any"] or after[0].endswith("ed")  # more than outweighed by 67
    led = [i.text for i in items[:at] if i.text not in ("$", "£", "€")][-1:]
    if led == ["by"]:
        return True  # less than the average by 300,748
    parted = bool((JOINTS - {"which"} | TAKES_UP) & set(between))
    return than_any or parted or in_other_clause(items, at)


def _checked(sentence: Sentence, one: Item, than: Item, other: Item) -> Finding:
    first, second = number_of(one).value, number_of(other).value
    right = first > second if than.text in LARGER else first < second
    verdict = Verdict.CONSISTENT if right else Verdict.INCONSISTENT
    way = "higher" if first > second else "lower" if first < second else "the same"
    words = f"{says(one)} is {way} {'as' if way == 'the same' else 'than'} {says(other)}."
    operands = (operand(sentence, one), operand(sentence, other))
    return finding(FAMILY, sentence, than, operands, way, verdict, words, way)


KIND = Kind(
    name="numbers compared",
    family=FAMILY,
    claims="One number is higher or lower than another.",
    checks="Both numbers stand in the sentence, of one unit, with the word between them.",
    find=find,
    examples=(
        Example("Our rate of 187 is lower than the county rate (165).", ((1, "inconsistent"),)),
        Example("We saw 45 girls and their time was lower than in 60 areas.", ()),
        Example("The wait was 47 days; in four cases it was longer than 90.", ()),
        Example("There were 45 boys who were older than 16.", ()),
        Example("Our rate of 18.7% is below the county rate of 21%.", ((1, "consistent"),)),
    ),
)
