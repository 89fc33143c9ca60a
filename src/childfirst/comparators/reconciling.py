"""Asks every check of what was published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from childfirst.areas import ComparatorGroup, comparator_groups
from childfirst.comparators.book import PublishedBook
from childfirst.comparators.checks.catalogue import CHECKS
from childfirst.comparators.checks.declaration import Check, Trial
from childfirst.comparators.values import Tables
from childfirst.configuration import configuration
from childfirst.validation.declaration import State


@dataclass(frozen=True)
class Reconciled:
    """A check and one trial of it."""

    check: Check
    trial: Trial

    @property
    def says(self) -> str:
        """What came of it in words: it may fit only once misprints are corrected, or only before.

        A number that fits the others only as printed was made from a misprint.
        """
        printed, corrected = self.trial.as_printed, self.trial.as_corrected
        if State.COULD_NOT_RUN in (printed, corrected):
            return "could not be checked"
        if printed is corrected:
            return "fits" if printed is State.PASSED else "does not fit"
        if corrected is State.PASSED:
            return "misprint, corrected on record"
        return "fits a misprint only"

    @property
    def wrong(self) -> bool:
        """Whether somebody still has to put something right."""
        return self.trial.as_corrected is State.FAILED


def reconcile(
    tables: Tables, groups: Sequence[ComparatorGroup] | None = None
) -> tuple[Reconciled, ...]:
    """Ask every check of the published tables of a snapshot, or of extracts, source by source.

    Without `groups` they are ours and those that the installation brings.
    """
    known = comparator_groups(configuration().comparator_groups) if groups is None else groups
    book = PublishedBook.of(tables, known)
    series = [book.of_source(source) for source in book.sources]
    return tuple(
        Reconciled(check, trial)
        for check in CHECKS
        for one in series
        for trial in check.examine(one)
    )
