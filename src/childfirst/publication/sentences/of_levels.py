"""The sentence that says how many: the level of a figure in a period."""

from __future__ import annotations

from decimal import Decimal

from childfirst.measures.figures import Figure, Status
from childfirst.periods import Period
from childfirst.publication.words.wording import (
    counted,
    nothing_counted,
    share_text,
    written_period,
)

NOT_OVER = "the period was not over on the day of the records"


def level(figure: Figure, period: Period, says: str, why: str = NOT_OVER) -> str:
    """Say how many: `In 2023/24 Q4, 65 of 73 children (89.0%) lived in …`."""
    when = f"In {period.label}" if period.kind == "quarter" else f"Over {period.label}"
    when = when.replace("Over since", "Since")
    if " to " in period.label:
        when = f"From {period.label}"
    if figure.status is Status.NONE_RECORDED:
        return f"{written_period(when)}, {nothing_counted(figure)}."
    value = figure.value if isinstance(figure.value, int | Decimal) else 0
    if figure.denominator:
        some = f"{value or 'none'} of {counted(figure.denominator, figure.unit)}"
        some = f"{some} ({share_text(figure)})"
    else:
        some = counted(value, figure.unit) if value else f"no {figure.unit}"
    provisional = f" This is provisional: {why}." if figure.status is Status.PROVISIONAL else ""
    verb = says.replace("were ", "was ", 1) if value == 1 and says.startswith("were ") else says
    return f"{written_period(when)}, {some} {verb}.{provisional}"
