"""Printed changes and shares are what the printed counts give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.areas import area_catalogue
from childfirst.comparators.book import PublishedBook
from childfirst.comparators.checks.declaration import Check, CheckExample, Trial, state
from childfirst.comparators.choosing import is_year_before
from childfirst.comparators.indicators import indicator_called
from childfirst.comparators.rates import rounded
from childfirst.comparators.values import COUNT, PublishedValue
from childfirst.rate_units import plain

CHANGE, SHARE = "change", "share"
SHARE_PLACES = 1  # shares are printed to one decimal


def changes(book: PublishedBook) -> Iterator[Trial]:
    """Hold each printed change against the counts of its period and of a year before."""
    for claim in (value for value in book.values if value.measure == CHANGE):
        indicator = indicator_called(claim.indicator)
        past = [span for span in book.spans(indicator) if is_year_before(span, claim.span)]
        later = book.value(indicator, claim.area, claim.span, COUNT)
        earlier = book.value(indicator, claim.area, past[0], COUNT) if past else None
        if later is None or earlier is None:
            yield _unasked(claim)
            continue
        size = later.value - earlier.value
        turned = " in the other direction" if size * claim.value < 0 else ""
        yield Trial(
            about=f"change of {claim.area} to {claim.span.label}",
            indicator=claim.indicator,
            as_printed=state(later.printed - earlier.printed == claim.printed),
            as_corrected=state(size == claim.value),
            found=f"{plain(claim.printed):+}",
            expected=f"{plain(later.value)} less {plain(earlier.value)} = {plain(size):+}{turned}",
            operands=(claim, later, earlier),
        )


def shares(book: PublishedBook) -> Iterator[Trial]:
    """Hold each printed share against the count of the area that its true unit names."""
    for claim in (value for value in book.values if value.measure == SHARE):
        indicator = indicator_called(claim.indicator)
        named = area_catalogue().our_spelling(claim.unit.partition(" of ")[2], "police_area")
        part = book.value(indicator, claim.area, claim.span, COUNT)
        whole = book.value(indicator, named, claim.span, COUNT)
        if part is None or whole is None or not whole.value or not whole.printed:
            yield _unasked(claim)
            continue
        share = _per_cent(part.value, whole.value)
        yield Trial(
            about=f"share of {claim.area} in {whole.area}, {claim.span.label}",
            indicator=claim.indicator,
            as_printed=state(_per_cent(part.printed, whole.printed) == claim.printed),
            as_corrected=state(share == claim.value),
            found=f"{plain(claim.printed)}%",
            expected=f"{plain(part.value)} of {plain(whole.value)} = {share}%",
            operands=(claim, part, whole),
        )


def _per_cent(part: Decimal, whole: Decimal) -> Decimal:
    return rounded(100 * part / whole, SHARE_PLACES)


def _unasked(claim: PublishedValue) -> Trial:
    return Trial(
        about=f"{claim.measure} of {claim.area}, {claim.span.label}",
        indicator=claim.indicator,
        as_printed=state(None),
        as_corrected=state(None),
        found=str(plain(claim.printed)),
        expected="the counts that it is made of are not on record",
        operands=(claim,),
    )


ROWS = """
published_indicators: area, period_start, period_end, measure, value, corrected_value, unit_true
  Merseyside PCC, 2021-04-01, 2022-03-31, count, 109,, children
  Merseyside PCC, 2020-04-01, 2021-03-31, count, 199, 119, children
  Sefton, 2020-04-01, 2021-03-31, count, 10,, children
"""

CHANGES = Check(
    code="REC-04",
    title="A printed change is not the difference of its counts",
    remedy="Work the change out again; if a count is a misprint, the change is one too.",
    why="A change is the later count less the earlier one, and its sign says the direction.",
    examine=changes,
    examples=(
        CheckExample(
            shows="A fall of 90 from the misprinted 199; from 119 it was one of 10.",
            given=f"{ROWS}Merseyside PCC, 2021-04-01, 2022-03-31, change, -90, -10, children",
            passed=1,
        ),
        CheckExample(
            shows="The wrong direction.",
            given=f"{ROWS}Merseyside PCC, 2021-04-01, 2022-03-31, change, 10, -10, children",
            failed=1,
            mended=1,
        ),
        CheckExample(
            shows="No figure of a year before.",
            given=f"{ROWS}Sefton, 2020-04-01, 2021-03-31, change, 1,, children",
            could_not_run=1,
        ),
    ),
)

SHARES = Check(
    code="REC-05",
    title="A printed share is not that of its counts",
    remedy="Work the share out again; if a count is a misprint, the share is one too.",
    why="A share is the area's count over that of the wider area, to one decimal.",
    examine=shares,
    examples=(
        CheckExample(
            shows="10 of 119 are 8.4 per cent.",
            given=f"{ROWS}Sefton, 2020-04-01, 2021-03-31, share, 8.4,, percent of Merseyside PCC",
            failed=1,
            mended=1,
        ),
        CheckExample(
            shows="The printed 5.0 per cent goes with the misprinted 199.",
            given=f"{ROWS}Sefton, 2020-04-01, 2021-03-31, share, 5.0,, percent of Merseyside PCC",
            passed=1,
        ),
        CheckExample(
            shows="A share of an area without a figure.",
            given=f"{ROWS}Sefton, 2020-04-01, 2021-03-31, share, 5.0,, percent of Atlantis",
            could_not_run=1,
        ),
    ),
)
