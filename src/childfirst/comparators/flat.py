"""Comparison tables and reconciled numbers as flat rows, for CSV, JSON and workbooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from childfirst.comparators.cells import AreaCell
from childfirst.comparators.reconciling import Reconciled
from childfirst.comparators.tables import ComparatorRow, ComparatorTable

Row = dict[str, Any]


def comparison_rows(tables: Iterable[ComparatorTable]) -> Iterator[Row]:
    """Give a row for each area and period of each table; words stand in the later period's.

    A group that was not found is one row that says so. Missing numbers are None, and their
    status says why.
    """
    for table in tables:
        heads = {"indicator": table.indicator.code, "about": table.area, "group": table.group}
        if not table.rows:
            yield {**heads, **dict.fromkeys(_COLUMNS), "notes": f"Not found: {table.not_found}"}
        for row in table.rows:
            if row.earlier:
                yield {**heads, **dict.fromkeys(_COLUMNS), **_cell(row.earlier)}
            yield {**heads, **dict.fromkeys(_COLUMNS), **_cell(row.later), **_words(row)}


_COLUMNS = (
    "area", "period", "count", "count_status", "rate", "unit", "rate_status", "base", "lower",
    "upper", "rank", "rank_words", "change", "change_of", "change_size", "change_unit",
    "standing", "standing_of", "standing_against", "share_percent", "notes", "source", "where",
    "count_reference", "rate_reference",
)  # fmt: skip


def _cell(cell: AreaCell) -> Row:
    count, rate = cell.count, cell.rate
    known = count if count.value is not None else rate
    return {
        "area": cell.area,
        "period": cell.span.label,
        "count": count.value,
        "count_status": str(count.status),
        "rate": rate.value,
        "unit": rate.unit,
        "rate_status": str(rate.status),
        "base": rate.denominator,
        "lower": rate.lower,
        "upper": rate.upper,
        "notes": " ".join(cell.notes),
        "source": known.definition,
        "where": "; ".join(cell.places),
        "count_reference": count.reference,
        "rate_reference": rate.reference,
    }


def _words(row: ComparatorRow) -> Row:
    words: Row = {}
    if row.rank:
        words |= {"rank": row.rank.place, "rank_words": row.rank.words}
    if row.change:
        words |= {"change": row.change.words, "change_of": row.change.of}
        if row.change.difference:
            words["change_size"] = row.change.difference.value
            words["change_unit"] = row.change.difference.unit
    if row.standing:
        words["standing"] = row.standing.words
        words["standing_of"] = row.standing.subject.area
        words["standing_against"] = row.standing.against.area
    if row.share:
        words["share_percent"] = row.share.percent
    return words


def reconciled_rows(found: Iterable[Reconciled]) -> Iterator[Row]:
    """Give a row for each number or table that was checked."""
    for each in found:
        trial = each.trial
        yield {
            "check": each.check.code,
            "indicator": trial.indicator,
            "about": trial.about,
            "found": trial.found,
            "expected": trial.expected,
            "says": each.says,
            "as_printed": str(trial.as_printed),
            "as_corrected": str(trial.as_corrected),
            "wrong_when_it_fails": each.check.title,
            "remedy": each.check.remedy if each.wrong else "",
            "where": "; ".join(dict.fromkeys(value.place for value in trial.operands)),
        }
