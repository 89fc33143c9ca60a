"""The services of an area add up to it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.areas import ComparatorGroup
from childfirst.comparators.book import PublishedBook
from childfirst.comparators.checks.declaration import Check, CheckExample, Trial, state
from childfirst.comparators.indicators import INDICATORS, PublishedIndicator
from childfirst.comparators.values import COUNT, PublishedValue
from childfirst.rate_units import plain


def examine(book: PublishedBook) -> Iterator[Trial]:
    """Hold each published count of a whole against the counts of its parts."""
    wholes = [(group, group.whole) for group in book.groups if group.found and group.whole]
    for indicator in INDICATORS:
        for group, whole in wholes:
            for value in book.values:
                place = (value.indicator, value.area, value.measure)
                if place == (indicator.code, whole, COUNT):
                    yield _trial(book, indicator, group, value)


def _trial(
    book: PublishedBook,
    indicator: PublishedIndicator,
    group: ComparatorGroup,
    whole: PublishedValue,
) -> Trial:
    found = {m: book.value(indicator, m, whole.span, COUNT) for m in group.members}
    parts = tuple(value for value in found.values() if value)
    missing = [member for member, value in found.items() if value is None]
    printed = _total([part.printed for part in parts])
    corrected = _total([part.value for part in parts])
    added = " + ".join(str(plain(part.value)) for part in parts)
    return Trial(
        about=f"{whole.area}, {whole.span.label}",
        indicator=indicator.code,
        as_printed=state(None if missing else printed == whole.printed),
        as_corrected=state(None if missing else corrected == whole.value),
        found=str(plain(whole.printed)),
        expected=f"no figure for {', '.join(missing)}" if missing else f"{added} = {corrected}",
        operands=(whole, *parts),
    )


def _total(numbers: list[Decimal]) -> Decimal:
    return plain(sum(numbers, Decimal(0)))


def _services(*counts: int) -> str:
    names = ("Knowsley", "Liverpool", "Sefton", "St Helen's", "Wirral")
    rows = zip(names, counts, strict=False)
    return "\n".join(f"{name}, service, count, {count}," for name, count in rows)


HEADING = "published_indicators: area, area_type, measure, value, corrected_value"

PARTS_AND_WHOLES = Check(
    code="REC-01",
    title="The services of a police area do not add up to it",
    remedy="Find the misprint, mark it, and note the value that the parts support.",
    why="Every service lies in one police area, and a child is counted in one service.",
    examine=examine,
    examples=(
        CheckExample(
            shows="199 is no sum of 17, 53, 10, 15 and 24; the corrected 119 is.",
            given=f"{HEADING}\n{_services(17, 53, 10, 15, 24)}\n"
            "Merseyside PCC, police_area, count, 199, 119",
            failed=1,
            mended=1,
        ),
        CheckExample(
            shows="Parts that add up, under another spelling of the area.",
            given=f"{HEADING}\n{_services(12, 46, 11, 18, 22)}\n"
            "Merseyside, police_area, count, 109,",
            passed=1,
        ),
        CheckExample(
            shows="Without the figure of one service nothing can be said.",
            given=f"{HEADING}\n{_services(12, 46, 11, 18)}\n"
            "Merseyside PCC, police_area, count, 109,",
            could_not_run=1,
        ),
        CheckExample(
            shows="Rates do not add up, and are not asked.",
            given=f"{HEADING}\nMerseyside PCC, police_area, rate, 109,",
        ),
    ),
)
