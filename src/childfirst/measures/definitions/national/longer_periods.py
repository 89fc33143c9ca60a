"""Quarterly cohorts, and the longer periods that are their sum."""

from childfirst.language.expressions import Literal
from childfirst.language.frames import Frame
from childfirst.language.functions import joined
from childfirst.language.tables import period_parts
from childfirst.periods import WHOLE


def with_longer_periods(name: str, quarters: Frame, unit: str) -> Frame:
    """Give the rows of quarters, then those of each longer period that they make up.

    A child may be in a longer period once for each of its quarters: there the column `unit`
    gets the name of the quarter before it.
    """
    columns = {each: quarters.column(each) for each in quarters.columns}
    longer = Frame(
        name=f"{name}_longer",
        of=quarters,
        along=(period_parts,),
        where=quarters.column("period") == period_parts.part,
        columns={
            **columns,
            "period": period_parts.period,
            "kind": Literal("string", WHOLE),
            unit: joined(quarters.column("period"), Literal("string", " "), quarters.column(unit)),
        },
        keys=("period", unit),
        why="the quarters of a longer period together: a child up to four times a year",
    )
    return Frame(
        name=name,
        of=quarters,
        columns={**columns},
        keys=("period", unit),
        also=(longer,),
        why="the quarters, then the longer periods",
    )
