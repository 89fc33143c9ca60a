"""How a national indicator is declared: what they share, said once."""

from datetime import date

from childfirst.language.expressions import Column
from childfirst.language.frames import Frame
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.lines import Line
from childfirst.periods import CALENDAR_YEAR


def indicator(
    name: str,
    title: str,
    *,
    of: Frame,
    unit: Column,
    counts: str,
    rule: str,
    cites: str,
    examples: tuple[Example, ...],
) -> Measure:
    """Declare an indicator of one line, counted by calendar year."""
    return Measure(
        table=title,
        kpi="National indicators",
        title=f"{title}, provisional",
        counts=counts,
        each=CALENDAR_YEAR,
        of=of,
        unit=unit,
        lines=(Line(label=name, share_of=None),),
        rule=f"{rule} Provisional: not matched to the Police National Computer.",
        cites=cites,
        valid_from=date(2013, 4, 1),
        basis="national",
        examples=examples,
    )
