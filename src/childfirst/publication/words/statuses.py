"""How the status of a figure is shown: a short mark beside the number, and its meaning."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.measures.figures import Figure, Status

NOT_APPLICABLE = "[z]"


@dataclass(frozen=True)
class Mark:
    """A mark as printed in a cell, its name and what it means."""

    mark: str
    name: str
    meaning: str


MARKS: dict[Status, Mark] = {
    Status.COUNTED: Mark("", "Counted", "A number without a mark was counted from the records."),
    Status.ZERO: Mark(
        "0", "Zero", "The records hold somebody who could have been counted, and nobody was."
    ),
    Status.NONE_RECORDED: Mark(
        "[n]",
        "None recorded",
        "There was no record of anybody who could have been counted. The zero beside the mark "
        "says that records are absent, not that something did not happen.",
    ),
    Status.PROVISIONAL: Mark(
        "[p]",
        "Provisional",
        "The period was not over on the day of the records, or its children are still "
        "being followed. It will change.",
    ),
    Status.NOT_COLLECTED: Mark(
        "[x]", "Not collected", "Records that the figure rests on were never supplied."
    ),
    Status.NOT_YET_DUE: Mark(
        "[y]", "Not yet due", "The period had not begun on the day of the records."
    ),
    Status.SUPPRESSED: Mark(
        "[c]", "Withheld", "The number is known and not shown, so that no child can be made out."
    ),
    Status.UNKNOWN: Mark("[k]", "Not known", "The records do not say."),
}
WITHOUT_NUMBER = frozenset(
    {Status.NOT_COLLECTED, Status.NOT_YET_DUE, Status.SUPPRESSED, Status.UNKNOWN}
)
NOT_APPLICABLE_MARK = Mark(
    NOT_APPLICABLE, "Not applicable", "There is nothing that the number could be a share of."
)


def mark_of(figure: Figure) -> str:
    """Give the mark beside a number, or blank for a number that stands by itself."""
    plain = figure.status in (Status.COUNTED, Status.ZERO)
    return "" if plain else MARKS[figure.status].mark


def has_number(figure: Figure) -> bool:
    """Say whether a figure has something to show beside its mark."""
    return figure.status not in WITHOUT_NUMBER and figure.value is not None
