"""How a national measure is declared: what all of them share, said once."""

from collections.abc import Mapping
from datetime import date

from childfirst.language.expressions import Column, Condition
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.yjb.counting import FROM
from childfirst.measures.lines import Line
from childfirst.periods import QUARTER


def national(
    kpi: str,
    title: str,
    lines: tuple[Line, ...],
    *,
    of: Frame,
    unit: Column,
    rule: str,
    breakdowns: tuple[Breakdown, ...] = (),
    only: Condition = ALWAYS,
    counts: str = "children",
    examples: tuple[Example, ...] = (),
    cites: str = "",
    valid_from: date = FROM,
    valid_to: date | None = None,
    rests_on: tuple[Column, ...] = (),
) -> Measure:
    """Declare a quarterly measure on the YJB basis, valid since the collection began or since
    its wording was changed."""
    return Measure(
        table=kpi,
        kpi=kpi,
        title=title,
        counts=counts,
        each=QUARTER,
        of=of,
        unit=unit,
        only=only,
        lines=lines,
        breakdowns=breakdowns,
        rule=rule,
        cites=cites or f"YJB key performance indicators, {kpi}",
        valid_from=valid_from,
        valid_to=valid_to,
        rests_on=rests_on,
        basis="yjb",
        examples=examples,
    )


def types(
    prefix: str, of: Mapping[str, Condition], share_of: Condition | None = ALWAYS
) -> tuple[Line, ...]:
    """Make a line of each kind, under a common prefix."""
    return tuple(
        Line(label=f"{prefix}.{name}", when=when, share_of=share_of) for name, when in of.items()
    )
