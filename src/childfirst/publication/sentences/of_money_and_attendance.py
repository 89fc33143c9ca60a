"""Sentences for tables that count nobody: sums of money and posts, and attendance."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from childfirst.measures.figures import Figure, Status
from childfirst.publication.lines.of_tables import TableLines
from childfirst.publication.model.tables import Sentence
from childfirst.publication.words.statuses import has_number
from childfirst.publication.words.wording import counted, joined

WHOLE = "Total"
NOT_SUPPLIED = "Nothing can be said here: the records for this table were not supplied."


def money_sentences(lines: TableLines) -> Iterator[Sentence]:
    """Give the total of the latest period, and how far it is from the one before.

    A sum is what was paid and no sample of anything, so no test is asked.
    """
    totals = [lines.value(WHOLE, period) for period in lines.periods]
    known = [figure for figure in totals if figure is not None]
    if not known or not any(has_number(figure) for figure in known):
        yield Sentence(NOT_SUPPLIED, tuple(known))
        return
    latest = known[-1]
    if latest.status is Status.NONE_RECORDED:
        yield Sentence(f"Nothing is on record for {latest.period}.", (latest,))
    else:
        yield Sentence(f"In {latest.period} the total was {_amount(latest)}.", (latest,))
    if len(known) > 1:
        yield _step(latest, known[-2])


def _step(latest: Figure, before: Figure) -> Sentence:
    both = (latest, before)
    if Status.NONE_RECORDED in (latest.status, before.status):
        if before.status is Status.NONE_RECORDED:
            return Sentence(f"Nothing is on record for {before.period} to set beside it.", both)
        return Sentence(f"In {before.period} it was {_amount(before)}.", both)
    change = _number(latest) - _number(before)
    if not change:
        return Sentence(f"It was the same in {before.period}.", both)
    way = "more" if change > 0 else "less"
    if not _number(before):
        return Sentence(f"In {before.period} it was {_amount(before)}.", both)
    share = (100 * abs(change) / _number(before)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    size = counted(abs(change), latest.unit)
    return Sentence(f"This is {size} ({share} per cent) {way} than in {before.period}.", both)


def attendance_sentences(lines: TableLines) -> Iterator[Sentence]:
    """Say how many sectors were present in the latest period, and which were not."""
    latest = lines.periods[-1]
    found = [lines.value(label, latest) for label in lines.labels]
    known = [figure for figure in found if figure is not None and has_number(figure)]
    if not known:
        yield Sentence(NOT_SUPPLIED, tuple(figure for figure in found if figure is not None))
        return
    absent = [figure for figure in known if figure.value != "P"]
    present = len(known) - len(absent)
    names = joined([lines.words_of(figure) for figure in absent])
    rest = f"; not present: {names}" if absent else ""
    text = f"In {latest.label}, senior partners of {present} of {len(known)} sectors were present"
    yield Sentence(f"{text}{rest}.", tuple(known))


def _amount(figure: Figure) -> str:
    return counted(_number(figure), figure.unit)


def _number(figure: Figure) -> Decimal:
    return Decimal(figure.value) if isinstance(figure.value, int | Decimal) else Decimal()
