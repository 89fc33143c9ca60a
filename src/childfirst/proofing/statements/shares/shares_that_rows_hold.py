"""Shares that a row of a table has of something it counts: `Ashby saw 28% of the incidents`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.stems import stem, stems
from childfirst.proofing.quantities.rows_of_tables.rows_of_clauses import (
    RowCalled,
    clause_around,
    rows_called_anywhere,
    rows_called_near,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after, texts_before
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.wholes_of_columns import printed_total_of, sum_of
from childfirst.proofing.wording import finding, says

FAMILY = "percentage_of"
SHAPE = "{share:percent} of [all|the|our|its|total]"
COUNTED = (Content.COUNT, Content.MONEY)
HOLDS = {
    "has", "have", "had", "saw", "sees", "holds", "held", "makes", "made", "up", "for", "took",
    "takes", "received", "receives", "with", "gives", "gave", "contributes", "contributed",
    "represents", "represented", "comprises", "comprised", "provides", "provided",
}  # fmt: skip
WORDS = 3  # after `of the` among which what is shared is named
Way = tuple[Decimal, tuple[Operand, ...]]


def find(reading: Reading) -> Iterator[Finding]:
    """Check each share of something that a table counts for the row that the clause calls."""
    for sentence in reading.sentences:
        for match in matches(SHAPE, sentence.items):
            share = match["share"]
            if not _is_held(sentence, share):
                continue
            whole = _named_after(sentence, share)
            clause = _before(sentence, share)
            called = rows_called_near(reading, clause, sentence.block) or rows_called_anywhere(
                reading, clause
            )
            ways = [way for each in called for way in _ways(each, whole)]
            if ways and not (sentence.periods() and not any(_fits(share, each) for each in ways)):
                yield _judged(sentence, share, called[0], ways)


def _is_held(sentence: Sentence, share: Item) -> bool:
    """Say whether the words before a share say who has it: not `in Ashby 29% of the calls were`."""
    before = texts_before(sentence.items, share)
    return before[:1] != ["in"] and bool(set(before[-3:]) & HOLDS)


def _fits(share: Item, way: Way) -> bool:
    stated = number_of(share)
    verdict = judged(stated.value, way[0], stated.step, stated.hedge)
    return verdict is not Verdict.INCONSISTENT


def _named_after(sentence: Sentence, share: Item) -> frozenset[str]:
    """Give the words of what is shared."""
    after = texts_after(sentence.items, share)
    return frozenset(stem(word) for word in after[: WORDS + 1] if stems(word))


def _before(sentence: Sentence, share: Item) -> tuple[Item, ...]:
    """Give the items that say whose share it is: of the clause, else from the sentence's start."""
    clause = [item for item in clause_around(sentence, share) if item.start < share.start]
    named = any(item.capital for item in clause if item is not sentence.items[0])
    return tuple(clause if named else [i for i in sentence.items if i.start < share.start])


def _ways(called: RowCalled, whole: frozenset[str]) -> Iterator[Way]:
    """Give the shares that a row may have of what is named: of columns, or as it prints them."""
    grid, row = called.grid, called.row
    totals = stems(" ".join(each.label for each in grid.totals()))
    about = stems(f"{grid.title} {grid.corner}") | totals
    columns = grid.columns_of(*COUNTED)
    named = [index for index in columns if stems(grid.columns[index].heading) & whole]
    if not named and not about & whole:
        return
    for index in named or columns:
        part, total = row.values[index], printed_total_of(grid, index) or sum_of(grid, index)
        if part.number is not None and total is not None and total.value > part.number:
            yield part.number / total.value * 100, (operand_of(part), total)
    for index in [] if named else grid.columns_of(Content.PERCENT):
        value = row.values[index]
        if value.number is not None:
            yield value.number, (operand_of(value),)


def _judged(sentence: Sentence, share: Item, called: RowCalled, ways: list[Way]) -> Finding:
    stated = number_of(share)
    sound = [way for way in ways if _fits(share, way)]
    exact, operands = sound[0] if sound else ways[-1]
    verdict = judged(stated.value, exact, stated.step, stated.hedge)
    right = printed(exact, stated.step, "%")
    told = " of ".join(each.quote for each in operands)
    made = f", which is {right}" if len(operands) > 1 else ""
    words = f"In the table “{called.row.label}” has {told}{made}; {says(share)} is told here."
    return finding(FAMILY, sentence, share, operands, right, verdict, words, right)


TABLE = (
    "Area\tResidents\tIncidents\tShare\nAshby\t22,600\t1,017\t42.3%\nBrent\t31,800\t938\t39.0%\n"
    "Corley\t44,500\t449\t18.7%\nAll areas\t98,900\t2,404\t100%\n\n"
)
KIND = Kind(
    name="shares that rows hold",
    family=FAMILY,
    claims="A row of a table has such a share of something that its table counts.",
    checks=(
        "The clause must call one row of a table of its section, else of the document, and say "
        "that it has or makes up the share. What is shared must be in the heading of a column, the "
        "name of the total or the title. The row is divided by the total; where only total or "
        "title name it, any column may be meant, and a printed share."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Ashby holds 22.9% of the residents.", ((7, "consistent"),)),
        Example(f"{TABLE}Ashby saw 24.3% of the incidents.", ((7, "inconsistent"),)),
        Example(f"{TABLE}Ashby saw 24.3% of the fires.", ()),
        Example(f"{TABLE}In Ashby 24.3% of the incidents were fires.", ()),
        Example(f"{TABLE}Ashby had 24.3% of the incidents in 2019.", ()),
        Example(f"{TABLE}Incidents rose by 24.3% of the incidents of last year.", ()),
    ),
)
