"""What a budget is over or under, told in the text, against the total of its one table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.rows_of_tables.rows_of_clauses import rows_called_in
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.tables.model import Content, Grid, RowRole
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, says

FAMILY = "comparison"
SHAPES = (
    "{word:balance} .. of|by .. {amount:money}",
    "{word:balance} ( {amount:money}",
    "a|an|the {amount:money} {word:balance}",
)
SCALES = (Decimal(1), Decimal(1000), Decimal(1_000_000))  # tables in pounds, thousands, millions
OF_A_PART = {"on", "in", "from", "for", "due", "within", "against"}
OF_ALL = {"budget", "year", "gross", "net", "total", "end", "overall", "budgets", "spending"}
OTHERS = {
    "last", "previous", "prior", "cumulative", "brought", "carried", "if", "would", "reserve",
    "when", "reported", "since", "quarter", "month",
}  # fmt: skip
FORECAST = "forecast"
FORECASTS = ("budget", "forecast", "outturn", "actual")


def find(reading: Reading) -> Iterator[Finding]:
    """Check each balance of a whole budget where the document has one table of a budget."""
    budgets = [grid for grid in reading.grids if _budget_words(grid)]
    total = _total(budgets[0]) if len(budgets) == 1 else None
    if total is None:
        return
    for sentence in reading.sentences:
        said = {word for item in sentence.items for word in item.text.split()}
        if OTHERS & said or (FORECAST in said and FORECAST not in _headings(budgets[0])):
            continue
        for match in matches_of_any(SHAPES, sentence.items):
            if _is_of_all(reading, sentence, match["amount"]):
                yield _judged(sentence, match["amount"], total)


def _budget_words(grid: Grid) -> int:
    """Count the words of budgets and outturns that head a table's columns."""
    headings = _headings(grid)
    return sum(word in headings for word in FORECASTS)


def _headings(grid: Grid) -> str:
    return " ".join(column.heading.lower() for column in grid.columns)


def _total(grid: Grid) -> Value | None:
    """Give what the total of a table of a budget and its outturn differs by."""
    columns = grid.columns_of(Content.CHANGE)
    totals = [row for row in grid.rows if row.role is RowRole.TOTAL]
    if _budget_words(grid) < 2 or len(columns) != 1 or len(totals) != 1:
        return None
    value = totals[0].values[columns[0]]
    return value if value.number else None


def _is_of_all(reading: Reading, sentence: Sentence, amount: Item) -> bool:
    """Say whether the balance is that of the whole: no row is named, and no part of it."""
    after = texts_after(sentence.items, amount)[:6]
    of_part = after[:1] != [] and after[0] in OF_A_PART and not set(after) & OF_ALL
    named = any(
        row.role is RowRole.PART
        for grid in reading.grids
        for row in rows_called_in(grid, sentence.items)
    )
    return not of_part and not named


def _judged(sentence: Sentence, amount: Item, total: Value) -> Finding:
    stated, size = number_of(amount), abs(total.number or Decimal())
    verdicts = [judged(stated.value, size * scale, stated.step, stated.hedge) for scale in SCALES]
    sound = [verdict for verdict in verdicts if verdict is not Verdict.INCONSISTENT]
    words = f"The table's total differs by {total.text}; {says(amount)} is told."
    return finding(
        FAMILY, sentence, amount, (operand_of(total),), total.text,
        sound[0] if sound else Verdict.INCONSISTENT, words,
    )  # fmt: skip


TABLE = (
    "Heading (£000)\tBudget\tForecast\tVariance\nStaff\t1,412.0\t1,376.5\t-35.5\n"
    "Premises\t96.0\t111.5\t+15.5\nTotal\t1,508.0\t1,488.0\t-20.0\n\n"
)
KIND = Kind(
    name="balances told",
    family=FAMILY,
    claims="The budget is so much overspent or underspent.",
    checks=(
        "Where a document has one table of budget and outturn with one total, a balance told of "
        "the whole must be what its total differs by, in pounds, thousands or millions. Those of "
        "a part, of another year, or in a sentence that names a row are left alone."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}We forecast an underspend of £20,000 at year end.", ((6, "consistent"),)),
        Example(f"{TABLE}We forecast an underspend of £30,000.", ((6, "inconsistent"),)),
        Example(f"{TABLE}There is an overspend of £7,000 on agency cover.", ()),
        Example(f"{TABLE}Last year there was an overspend of £7,000.", ()),
    ),
)
