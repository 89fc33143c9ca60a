"""Tables and figures by their names: two with one name, or a name that nothing has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.wording import finding

FAMILY = "comparison"
KINDS = {"figure", "table", "chart", "visual", "graph"}
CAPTION = re.compile(r"(figure|table|chart|visual|graph)\s+(\d{1,3})\s?([a-z]?)\b")
FEWEST = 3  # captions of a kind before a missing one is missed


def find(reading: Reading) -> Iterator[Finding]:
    """Check each name of a table or figure in the text against the captions."""
    captions: dict[str, list[Passage]] = defaultdict(list)
    for block in reading.document.blocks:
        found = CAPTION.match(block.text.lower()) if isinstance(block, Passage) else None
        if isinstance(block, Passage) and block.role is Role.CAPTION and found:
            captions[_name(*found.groups())].append(block)
    for sentence in reading.sentences:
        if sentence.passage.role is Role.CAPTION:
            continue
        for item, name in _names(sentence):
            if name not in captions and _is_missed(name, captions):
                yield _finding(sentence, item, name, captions)


def _name(kind: str, number: str, letter: str) -> str:
    return f"{kind} {number}{letter}"


def _names(sentence: Sentence) -> Iterator[tuple[Item, str]]:
    """Give the names that a sentence calls tables by."""
    items = sentence.items
    for index, item in enumerate(items[:-1]):
        number = items[index + 1]
        if item.text in KINDS and item.capital and number.text.isdecimal():
            after = items[index + 2] if index + 2 < len(items) else None
            letter = after.text if after and after.start == number.end else ""
            lettered = len(letter) == 1 and letter.isalpha()
            yield item, _name(item.text, number.text, letter if lettered else "")


def _is_missed(name: str, captions: dict[str, list[Passage]]) -> bool:
    """Say whether a name is missing from a numbering that another caption has twice."""
    kind, number = name.split(" ")
    mine = [each for each in captions if each.startswith(f"{kind} ")]
    digits = re.sub(r"\D", "", number)
    twice = any(
        len(blocks) > 1 and re.sub(r"\D", "", each.split(" ")[1]) == digits
        for each, blocks in captions.items()
        if each.startswith(f"{kind} ")
    )
    return len(mine) >= FEWEST and twice


def _finding(
    sentence: Sentence, item: Item, name: str, captions: dict[str, list[Passage]]
) -> Finding:
    kind, number = name.split(" ")
    digits = re.sub(r"\D", "", number)
    twice = next(
        each
        for each, blocks in captions.items()
        if len(blocks) > 1 and each.startswith(kind) and re.sub(r"\D", "", each) == digits
    )
    places = " and ".join(str(block.place) for block in captions[twice])
    words = f"No caption is “{name}”, but “{twice}” stands twice, at {places}."
    return finding(FAMILY, sentence, item, (), twice, Verdict.INCONSISTENT, words)


KIND = Kind(
    name="references",
    family=FAMILY,
    claims="A table or figure that the text names exists under that name.",
    checks=(
        "A name without a caption is wrong where another caption of that number stands twice: "
        "one of the two was meant."
    ),
    find=find,
    examples=(
        Example(
            "Chart 1a Referrals\n\nChart 2a Outcomes\n\nChart 3a Ages\n\nChart 1a Sources\n\n"
            "The numbers of Chart 1b are given by year, those of Chart 2a by month.",
            ((9, "inconsistent"),),
        ),
    ),
)
