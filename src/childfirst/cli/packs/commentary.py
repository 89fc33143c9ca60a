"""Puts the words of a manager into a report, and tells them what to look at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from childfirst.cli.screen import say
from childfirst.publication.words.language import slips_in

if TYPE_CHECKING:
    from childfirst.publication.building.commentary import Written
    from childfirst.publication.model.report import Report


def add_commentary(report: Report, written: Written, file: str) -> Report:
    """Put what somebody wrote in `file` into a report, and tell them what to look at again."""
    from childfirst.publication.building.commentary import with_commentary

    commented = with_commentary(report, written, file)
    tell_of_commentary(commented, file)
    return commented


def tell_of_commentary(report: Report, file: str) -> None:
    """Tell a writer which numbers and words of theirs, from `file`, to look at again."""
    for section in report.every_section():
        for each in section.commentary:
            where = f"{file}, line {each.line}"
            for number in each.unsupported:
                say(f"Note: {where}: {number} is not a figure of “{section.heading}”.")
            for slip in slips_in(each.text):
                say(f"Note: {where}: {slip}")
