"""Rows of a table: which are parts, which totals, changes, averages or titles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from childfirst.proofing.phrases.period_terminals import FIRST_YEAR, LAST_YEAR
from childfirst.proofing.tables.headings import CHANGES, is_total
from childfirst.proofing.tables.model import RowRole
from childfirst.proofing.tables.values import Value

COUNTS = re.compile(r"^(?:total )?(?:no\.?|number|nos\.?|count) of ")
AVERAGES = re.compile(r"\b(?:average|mean|median)\b")
NAMES_A_CHANGE = re.compile(r"\b(?:or|and|to|of) changes?\b")  # `benefit delay or change`
OF_WHICH = re.compile(r"^(?:of which|of whom|including|incl\.|-|–|•)")


def is_year(value: Value) -> bool:
    """Say whether a cell holds a year by itself, or with a sign of what is told of it: `2024 %`."""
    number = value.number
    text = value.text.removesuffix("%").rstrip()
    four = text.isdecimal() and len(text) == len("2024")
    return four and number is not None and FIRST_YEAR <= number <= LAST_YEAR


def heads_again(values: Sequence[Value]) -> bool:
    """Say whether the cells of a row within a table are headings: years are all its numbers."""
    numbers = [value for value in values if value.number is not None]
    return bool(numbers) and all(map(is_year, numbers))


def role_of_row(labels: Sequence[str], index: int, values: Sequence[Value]) -> RowRole:
    """Say what the row at an index is, by its label, its values and its neighbours."""
    label = labels[index].strip().lower()
    if not any(value.text for value in values):
        return RowRole.TITLE
    if not label and heads_again(values):
        return RowRole.TITLE
    if AVERAGES.search(label):
        return RowRole.AVERAGE
    if is_total(label):
        return RowRole.TOTAL
    if CHANGES.search(label) and not NAMES_A_CHANGE.search(label):
        return RowRole.CHANGE
    if OF_WHICH.match(label):
        return RowRole.TITLE
    last = index == len(labels) - 1 and index > 0
    alone = sum(bool(COUNTS.match(each.strip().lower())) for each in labels) == 1
    return RowRole.TOTAL if last and alone and COUNTS.match(label) else RowRole.PART
