"""Percentages that make a hundred: of a column with a total, of most rows, of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import SOUND, Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, Hedge
from childfirst.proofing.quantities.parts_and_wholes.told_overlaps import tells_of_overlaps
from childfirst.proofing.quantities.shares.other_bases import rows_of_other_bases
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Sentence, number_of
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value, added_up
from childfirst.proofing.wording import finding, finding_in_cell, operand

FAMILY = "sum"
HUNDRED = Decimal(100)
FEWEST = 3  # percentages that make a hundred
NEAR = Decimal(25)  # per cent that percentages meant to make a hundred may be off
FEWEST_LINES = 3  # lines that make a hundred before another that does not is wrong


def find(reading: Reading) -> Iterator[Finding]:
    """Check columns with a total of a hundred, rows that mostly make one, and lists."""
    for grid in reading.grids:
        if not tells_of_overlaps(reading.text_around(grid.block)):
            yield from _with_total(grid, rows_of_other_bases(reading, grid))
            yield from _rows(grid)
            yield from _rows_with_total(grid)
    for sentence in reading.sentences:
        yield from _list(sentence)


def _with_total(grid: Grid, left_out: frozenset[str]) -> Iterator[Finding]:
    """Check columns with a total of a hundred; rows left out are of another whole."""
    for column in grid.columns_of(Content.PERCENT):
        totals = [row.values[column] for row in grid.totals()]
        parts = [row.values[column] for row in grid.listed() if row.label not in left_out]
        told = [value for value in parts if value.number is not None]
        if len(totals) != 1 or totals[0].number != HUNDRED or len(told) < FEWEST:
            continue
        verdict = _verdict(told)
        if all(value.known for value in parts) and verdict is not None:
            yield _of_table(totals[0], told, verdict)


def _rows(grid: Grid) -> Iterator[Finding]:
    """Check rows of nothing but percentages where most of them make a hundred."""
    if len(grid.columns_of(Content.PERCENT)) < len(grid.columns) or len(grid.columns) < FEWEST:
        return
    lines = [(row, [v for v in row.values if v.number is not None]) for row in grid.parts()]
    judged = [(told, _verdict(told)) for _, told in lines if len(told) == len(grid.columns)]
    right = sum(verdict in SOUND for _, verdict in judged)
    if right < FEWEST_LINES or right * 4 < len(judged) * 3:
        return
    for told, verdict in judged:
        if verdict is not None:
            yield _of_table(told[-1], told, verdict)


def _rows_with_total(grid: Grid) -> Iterator[Finding]:
    """Check rows before a column of nothing but hundreds: the columns that most rows add up."""
    at = next((i for i, column in enumerate(grid.columns) if column.total), 0)
    rows = [row for row in grid.rows if row.values[at].number == HUNDRED] if at else []
    if len(rows) < FEWEST_LINES or len(rows) < len(grid.parts()):
        return
    for first in range(at - FEWEST + 1):
        told = [row.values[first:at] for row in rows]
        if not all(value.known and value.number is not None for row in told for value in row):
            continue
        verdicts = [_verdict(row) for row in told]
        wrong = sum(verdict in (None, Verdict.INCONSISTENT) for verdict in verdicts)
        if wrong <= 1:
            for row, values, verdict in zip(rows, told, verdicts, strict=True):
                if verdict is not None:
                    yield _of_table(row.values[at], values, verdict)
            return


def _verdict(values: Sequence[Value]) -> Verdict | None:
    """Judge a sum; None where it is so far off that no hundred was meant."""
    total = added_up(values)
    slack = max(value.step for value in values) / 2 * len(values)
    if total == HUNDRED:
        return Verdict.CONSISTENT
    if abs(total - HUNDRED) <= slack:
        return Verdict.ROUNDING
    return Verdict.INCONSISTENT if abs(total - HUNDRED) <= NEAR else None


def _of_table(stated: Value, parts: Sequence[Value], verdict: Verdict) -> Finding:
    total = added_up(parts)
    step = max(part.step for part in parts)
    right = printed(total, step, "%")
    return finding_in_cell(
        FAMILY,
        stated,
        tuple(map(operand_of, parts)),
        right,
        verdict,
        f"{' + '.join(part.text for part in parts)} = {right}.",
    )


def _list(sentence: Sentence) -> Iterator[Finding]:
    """Say where the percentages of a sentence make a hundred; where not, they were not all."""
    told = [item for item in sentence.numbers() if is_of_class(item, "percent")]
    exact = all(number_of(item).hedge is Hedge.NONE for item in told)
    if len(told) < FEWEST or not exact or any(number_of(i).unit != PERCENT for i in told):
        return
    if sum((number_of(item).value for item in told), Decimal()) == HUNDRED:
        parts: list[Operand] = [operand(sentence, item) for item in told]
        words = f"{' + '.join(part.quote for part in parts)} = 100%."
        yield finding(FAMILY, sentence, told[-1], parts, "100%", Verdict.CONSISTENT, words)


KIND = Kind(
    name="shares that make a hundred",
    family=FAMILY,
    claims="Percentages of all parts make a hundred.",
    checks=(
        "A column of percentages with a total of 100% is added up; rows of nothing but "
        "percentages are, where three or more, and three in four, make a hundred, and rows before "
        "a total of a hundred where all but one do. Each percentage may be off by half of its "
        "last figure. Where the text says that rows overlap nothing is concluded, and of lists in "
        "sentences only that they do."
    ),
    find=find,
    examples=(
        Example(
            "Group\tOurs %\tEngland %\nWhite\t62.0\t70.0\nBlack\t9.0\t6.0\nMixed\t13.0\t5.0\n"
            "Asian\t16.0\t29.0\nTotal\t100.0\t100.0",
            ((6, "consistent"), (6, "inconsistent")),
        ),
        Example(
            "Place\tCases\tDay\tEvening\tNight\tTotal\nPark\t420\t15\t43\t42\t100\n"
            "Street\t515\t20\t56\t24\t100\nBus\t97\t32\t65\t12\t100\nAll\t1,032\t18\t51\t31\t100",
            ((2, "consistent"), (3, "consistent"), (4, "inconsistent"), (5, "consistent")),
        ),
        Example("White 41%, Black 28%, Mixed 17%, Asian 9%, other 5%.", ((1, "consistent"),)),
        Example("Housing 41%, debt 38%, health 37%.", ()),
    ),
)
