"""Two numbers of a change, of which a table has one, and beside it another than is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.changes.pairs_told import PairTold, has_digits, pairs_told
from childfirst.proofing.quantities.rows_of_tables.lines import Line, lines
from childfirst.proofing.quantities.slips import is_slip
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, operand, says

FAMILY = "comparison"
FEWEST_DIGITS = 2


@dataclass(frozen=True)
class Slip:
    """One number of a change that a table has, and the other, told as another than stands there."""

    known: tuple[Item, Value]
    wrong: tuple[Item, Value]


def find(reading: Reading) -> Iterator[Finding]:
    """Check both numbers of each change against the rows and columns that have one of them."""
    for told in pairs_told(reading):
        like = [each for each in lines(reading) if each.unit == told.unit]
        if any(told.values <= {value.number for value in each.values} for each in like):
            continue
        slips = [
            (slip, each)
            for each in like
            if each.is_named(reading, told.text)
            for slip in _slips(told, each)
        ]
        if len({(slip.wrong[0], slip.wrong[1].number) for slip, _ in slips}) == 1:
            yield _finding(told, *slips[0])


def _slips(told: PairTold, line: Line) -> Iterator[Slip]:
    """Give the slips where one number is of a line, and the other nearly one beside it there."""
    for known, wrong in (told.pair, told.pair[::-1]):
        for at, here in enumerate(line.values):
            if here.number != number_of(known).value or not has_digits(number_of(known).value):
                continue
            for beside in line.beside(at):
                stands = beside.number or Decimal()
                if is_slip(number_of(wrong).value, stands, FEWEST_DIGITS):
                    yield Slip((known, here), (wrong, beside))


def _finding(told: PairTold, slip: Slip, line: Line) -> Finding:
    item, value = slip.wrong
    words = (
        f"“{line.label.strip()}” has {slip.known[1].text} and, at {value.place}, {value.text}; "
        f"{says(item)} is told."
    )
    operands = (operand_of(value), operand_of(slip.known[1]), operand(told.sentence, slip.known[0]))
    return finding(
        FAMILY, told.sentence, item, operands, value.text, Verdict.INCONSISTENT, words, value.text
    )


TABLE = (
    "Quarter\tNew cases\tCases in twelve months\nQ3 2023\t19\t66\nQ4 2023\t13\t62\n"
    "Q1 2024\t12\t51\n\n"
)
AREAS = "Area\t2023\t2024\nAshby\t94\t79\nBarton\t61\t58\nCorby\t33\t37\n\n"
KIND = Kind(
    name="ends of changes",
    family=FAMILY,
    claims="The two numbers of a change are those that stand side by side in a table.",
    checks=(
        "One of them must stand in a row or column that the sentence names, and the number next to "
        "it, or the last one, must be the other with one digit wrong or two changed over. Nothing "
        "is called wrong where any row or column of the document has both."
    ),
    find=find,
    examples=(
        Example(f"{AREAS}Calls in Ashby fell from 94 to 76.", ((6, "inconsistent"),)),
        Example(f"{AREAS}Calls in Ashby fell from 94 to 79.", ()),
        Example(f"{AREAS}Calls at home fell from 94 to 76.", ()),
        Example(
            f"{TABLE}Cases in twelve months were 51, down from 82 in the quarter before.",
            ((6, "inconsistent"),),
        ),
    ),
)
