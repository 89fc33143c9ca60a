"""Tracked cohorts as flat rows and in words, for screens, tables and programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from childfirst.measures.figures import Figure
from childfirst.statistics.words import change_words
from childfirst.tracking.tracker import FEW, Standing, TrackedCohort

NUMBERS = (
    "cohort",
    "reoffenders",
    "reoffences",
    "frequency",
    "reoffences_per_child",
    "months_followed_least",
    "months_followed_median",
    "months_followed_greatest",
)
NOTES = (
    "Provisional: counted from our own records, not matched to the Police National Computer.",
    "So far: what was committed and proven by the day given. A cohort is final 18 months after "
    "its last day.",
    "A year earlier: the same quarter as if the snapshot had been taken a year before. Outcomes "
    "entered late are there, so that it looks a little more complete than it then did.",
    f"A share of fewer than {FEW} children says little by itself: read its interval.",
)


def tracked_rows(cohorts: Iterable[TrackedCohort]) -> Iterator[dict[str, Any]]:
    """Give a row for each cohort and one for that of the year before; words stand in the first.

    Missing numbers are None, and `status` says why.
    """
    for tracked in cohorts:
        words = change_words(tracked.change)
        yield _row(tracked.now, "now", tracked.final_from, words)
        yield _row(tracked.before, "a year earlier", None, None)


def _row(
    standing: Standing, which: str, final_from: date | None, words: str | None
) -> dict[str, Any]:
    rate = standing.figures["reoffenders"]
    numbers = {name: standing.figures[name].value for name in NUMBERS}
    return {
        "cohort_of": standing.cohort,
        "which": which,
        "as_at": standing.as_at,
        **numbers,
        "percent": rate.percent,
        "lower": rate.lower,
        "upper": rate.upper,
        "status": str(rate.status),
        "final_from": final_from,
        "share_beside_year_earlier": words,
        "reference": rate.reference,
    }


def months_words(standing: Standing) -> str:
    """Say how long the children were followed, for example "3 to 6, median 4.5"."""
    least, median, most = (standing.figures[name].value for name in NUMBERS[-3:])
    return "" if least is None else f"{least} to {most}, median {median}"


def share_words(rate: Figure) -> str:
    """Give a share with its interval, for example "21.3% (12.0 to 34.9)"; blank without one."""
    return "" if rate.percent is None else f"{rate.percent}% ({rate.lower} to {rate.upper})"
