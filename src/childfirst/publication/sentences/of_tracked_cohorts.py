"""Sentences on the cohorts of reoffending that are still followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from childfirst.measures.figures import Figure
from childfirst.publication.model.tables import Sentence
from childfirst.publication.words.statuses import has_number, mark_of
from childfirst.publication.words.wording import joined
from childfirst.statistics.change import Change
from childfirst.tracking.tracker import TrackedCohort

PRINTED = ("cohort", "reoffenders", "months_followed_median")
MOVED = (Change.HIGHER, Change.LOWER)


def withheld_mark(now: Mapping[str, Figure], before: Mapping[str, Figure]) -> str:
    """Give the mark of a number that is not shown: then what follows from it is not said."""
    figures = [each[name] for each in (now, before) for name in PRINTED[:2]]
    return next((mark_of(figure) for figure in figures if not has_number(figure)), "")


def tracked_sentences(
    found: Sequence[tuple[TrackedCohort, Mapping[str, Figure], Mapping[str, Figure]]], as_at: str
) -> Iterator[Sentence]:
    """Say which cohorts moved from the year before, and of which there is no evidence."""
    compared = [
        (each, now)
        for each, now, before in found
        if not withheld_mark(now, before) and each.change is not Change.CANNOT_TELL
    ]
    if not compared:
        yield Sentence("No cohort can be set beside that of the year before.")
        return
    moved = [(each, now) for each, now in compared if each.change in MOVED]
    for each, now in moved:
        yield Sentence(
            f"Of the cohort of {each.now.cohort}, a {each.change.value} share had reoffended by "
            f"{as_at} than of the cohort a year before it at the same age of follow-up.",
            (now["reoffenders"],),
        )
    rest = [each.now.cohort for each, _ in compared if each.change not in MOVED]
    if rest:
        yield Sentence(
            f"By {as_at} there is no evidence of change, at the same age of follow-up, from the "
            f"cohort a year before: {joined(rest)}."
        )
