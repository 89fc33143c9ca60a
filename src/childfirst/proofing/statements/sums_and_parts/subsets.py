"""Parts larger than their whole, told in one sentence: of 12 children, 15."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.quantities.changes.ends import is_size
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after, texts_before
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "comparison"
SHAPES = (
    "{whole:count} ... of whom|which [only|just] {part:count}",
    "of the|these|our|all [those] .. {whole:count} ... , {part:count}",
    "{whole:count} ... including {part:count}",
    "{whole:count} ... ( including {part:count}",
    "{part:count} of the|these|those|our|all [those] {whole:count}",
)
SAID = {
    "were", "was", "are", "is", "had", "have", "has", "did", "do", "came", "went", "left",
    "received", "got", "in", "at", "from", "with", "who", "that", "which", "of",
}  # fmt: skip
MOST_TIMES = 4  # a "part" so many times its whole counts something else
NOT_NESTED = {"appointments", "sessions", "offences", "hours", "days", "weeks", "times", "visits"}

COUNTED = 3  # words after a number that say what it counts
ENDS = {"were", "was", "are", "had", "have", "in", "within", "for", "of", ",", "(", "and"}
OPENS = {",", ";", ":", "(", "and", "but", "-", "–"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check parts and wholes that a sentence tells together."""
    for sentence in reading.sentences:
        yield from _told_together(sentence)


def _told_together(sentence: Sentence) -> Iterator[Finding]:
    seen: set[int] = set()
    for shape in SHAPES:
        for match in matches(shape, sentence.items):
            part, whole = match["part"], match["whole"]
            if part.start in seen or not _is_whole(sentence, whole, shape):
                continue
            seen.add(part.start)
            for each in (part, *_further(sentence, part)) if _is_part(sentence, match) else ():
                if number_of(each).value <= number_of(whole).value * MOST_TIMES:
                    yield _part(sentence, each, whole)


def _is_whole(sentence: Sentence, whole: Item, shape: str) -> bool:
    """Say whether a number is told as one that has parts, in the way that a shape has it."""
    if number_of(whole).hedge is not Hedge.NONE or is_size(sentence.items, whole):
        return False
    if shape.startswith("of") and not _begins_clause(sentence, whole):
        return False
    return "of" not in shape.split()[0] or _opens(sentence, whole)


def _is_part(sentence: Sentence, match: Match) -> bool:
    part = match["part"]
    named = _counted(sentence, part) & NOT_NESTED
    return not named and not number_of(part).upper and _of_one_kind(sentence, match)


def _of_one_kind(sentence: Sentence, match: Match) -> bool:
    """Say whether a part that is larger may still be of its whole's kind: it names no other."""
    if number_of(match["part"]).value <= number_of(match["whole"]).value:
        return True
    whole, part = (
        next((item.text for item in sentence.items if item.start >= match[name].end), "")
        for name in ("whole", "part")
    )
    return part == whole or not part[:1].isalpha() or part in SAID


def _counted(sentence: Sentence, part: Item) -> set[str]:
    """Give the words right after a number, up to a verb or a sign: what it counts."""
    after = texts_after(sentence.items, part)[:COUNTED]
    ends = [at for at, text in enumerate(after) if text in ENDS]
    return set(after[: min(ends, default=COUNTED)])


def _opens(sentence: Sentence, whole: Item) -> bool:
    """Say whether the `of` before a whole opens a clause: not in `the rates of our areas are`."""
    before = [item for item in sentence.items if item.start < whole.start]
    at = max((n for n, item in enumerate(before) if item.text == "of"), default=0)
    return at == 0 or before[at - 1].text in OPENS


def _begins_clause(sentence: Sentence, whole: Item) -> bool:
    """Say whether the `of` before a whole begins a clause: not in `at the end of the year 34`."""
    before = texts_before(sentence.items, whole)
    at = len(before) - 1 - before[::-1].index("of")
    if "," in before[at:]:
        return False  # `of the men, 143 were here for a year, 189 for less`
    return at == 0 or before[at - 1] in (",", "and", "but", "(", ":", "–", "that", "out")


def _further(sentence: Sentence, part: Item) -> list[Item]:
    """Give the numbers after a part that go on in its manner: `5 were known and 3 had a plan`."""
    items = sentence.items
    found = []
    for before, item, after in zip(items, items[1:], items[2:], strict=False):
        goes_on = before.text in ("and", ",") and after.text in ("had", "were", "was", "have")
        if goes_on and item.start > part.start and is_of_class(item, "count"):
            found.append(item)
    return found


def _part(sentence: Sentence, part: Item, whole: Item) -> Finding:
    larger = number_of(part).value > number_of(whole).value
    verdict = Verdict.INCONSISTENT if larger else Verdict.CONSISTENT
    words = f"{says(part)} are told as part of {says(whole)}."
    operands = (operand(sentence, whole),)
    return finding(FAMILY, sentence, part, operands, f"at most {says(whole)}", verdict, words)


KIND = Kind(
    name="subsets",
    family=FAMILY,
    claims="A part told with its whole is no larger than it.",
    checks="Numbers told as `of 12 children, 5` or `12, of whom 5`.",
    find=find,
    examples=(
        Example("We saw 31 families, of whom 35 were new.", ((1, "inconsistent"),)),
        Example("We saw 31 families, including 64 children.", ()),
        Example("At the end of the year 34 were at high risk, 39 at medium risk.", ()),
        Example("Of the 31 families we saw, 12 were new.", ((1, "consistent"),)),
    ),
)
