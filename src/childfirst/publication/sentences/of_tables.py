"""A sentence or two for each table, saying only what its numbers bear."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.measures.figures import Figure, Status
from childfirst.periods import Period
from childfirst.publication.lines.of_tables import TableLines
from childfirst.publication.model.tables import Sentence
from childfirst.publication.sentences.of_changes import change_sentence
from childfirst.publication.sentences.of_largest_parts import (
    is_passed,
    largest_parts,
    largest_sentence,
    parts_of,
    size_of,
)
from childfirst.publication.sentences.of_levels import NOT_OVER, level
from childfirst.publication.sentences.of_money_and_attendance import (
    attendance_sentences,
    money_sentences,
)

ABSENT = {
    Status.NOT_COLLECTED: "Nothing can be said here: the records for this table were not supplied.",
    Status.SUPPRESSED: "The numbers are withheld, so that no child can be made out.",
    Status.UNKNOWN: "Nothing can be said here: the records do not say.",
}
STILL_FOLLOWED = "these children were still being followed on the day of the records"
UNNAMED = frozenset({*ABSENT, Status.NONE_RECORDED})
"""Of such a figure a sentence says only that there is nothing: not of what."""


def sentences_for(lines: TableLines) -> tuple[Sentence, ...]:
    """Give the sentences of a table: the level, the change, and the largest part."""
    if lines.layout.values:
        return tuple(attendance_sentences(lines))
    if lines.adds_up:
        return tuple(money_sentences(lines))
    return tuple(_sentences(lines))


def _sentences(lines: TableLines) -> Iterator[Sentence]:
    due = [p for p in lines.periods if not _status_is(lines, p, Status.NOT_YET_DUE)]
    if not due:
        yield Sentence("The period had not begun on the day of the records.")
        return
    for kind in dict.fromkeys(period.kind for period in due):
        periods = [period for period in due if period.kind == kind]
        if len(lines.layout.leads) > 1:
            yield from _about_each(lines, periods)
        else:
            yield from _about(lines, periods)


def _about_each(lines: TableLines, periods: list[Period]) -> Iterator[Sentence]:
    """Give every line that leads a sentence of its own, with its change in one breath."""
    latest = periods[-1]
    for label in lines.layout.leads:
        figure = lines.value(label, latest)
        if figure is None:
            continue
        told = list(_level_and_change(lines, figure, periods))
        about = f"{lines.words(label)}: " if figure.status in UNNAMED else ""
        yield Sentence(
            about + " ".join(sentence.text for sentence in told),
            tuple(dict.fromkeys(each for sentence in told for each in sentence.figures)),
        )


def _about(lines: TableLines, periods: list[Period]) -> Iterator[Sentence]:
    """Speak of the latest of some periods of one kind."""
    latest = periods[-1]
    figure = _leading(lines, latest)
    if figure is None:
        return
    top = largest_parts(lines, latest)
    passed = bool(top) and is_passed(lines, top[0], latest)
    largest = not lines.layout.leads and len(top) == 1 and not passed
    yield from _level_and_change(lines, figure, periods, ", the largest group" if largest else "")
    if figure.status in UNNAMED:
        return
    if top and (top != [figure] or passed):
        yield largest_sentence(lines, top, passed=passed)


def _level_and_change(
    lines: TableLines, figure: Figure, periods: list[Period], more: str = ""
) -> Iterator[Sentence]:
    """Say how many in the latest period, and how that stands to the one before."""
    if figure.status in ABSENT:
        yield Sentence(ABSENT[figure.status], (figure,))
        return
    says = _says(lines, figure.category)
    why = STILL_FOLLOWED if lines.measure.final_after else NOT_OVER
    yield Sentence(level(figure, periods[-1], f"{says}{more}", why), (figure,))
    if len(periods) > 1 and figure.status is not Status.NONE_RECORDED:
        before = lines.value(figure.category, periods[-2])
        if before is not None:
            yield change_sentence(figure, before, periods[-1], periods[-2])


def _leading(lines: TableLines, period: Period) -> Figure | None:
    """Give the figure that the sentences are about: the one declared, or the largest.

    Where only noughts are left beside numbers withheld, it is one of those withheld.
    """
    if lines.layout.leads:
        return lines.value(lines.layout.leads[0], period)
    parts = parts_of(lines, period)
    withheld = [figure for figure in parts if figure.status is Status.SUPPRESSED]
    if withheld and max(map(size_of, parts)) <= 0:
        return withheld[0]
    return max(parts, key=size_of, default=None)


def _says(lines: TableLines, label: str) -> str:
    says = lines.layout.says
    any_line = says.get("", "were recorded under")
    return says.get(label, f"{any_line} “{lines.words(label)}”")


def _status_is(lines: TableLines, period: Period, status: Status) -> bool:
    found = [lines.value(label, period) for label in lines.labels]
    return all(figure is not None and figure.status is status for figure in found)
