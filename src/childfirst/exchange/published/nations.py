"""The nation of a service follows from its region: the column for it cannot be trusted."""

from __future__ import annotations

from childfirst.areas import area_catalogue
from childfirst.areas.catalogue import NATION
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.wording import quoted


def nation_of(region: str, printed: str, place: Place, remarks: Remarks) -> str | None:
    """Give the nation that the region lies in; without a known region, the printed one.

    In one release the column for the nation held the name of a region here and there. What
    it holds in place of a nation is said once for each spelling.
    """
    areas = area_catalogue()
    named = areas.called(printed, NATION) if printed else None
    nation = areas.nation_of(region)
    if printed and named is None:
        remarks.note(
            f"{place}: the column for the nation holds {quoted(printed)}, which is none; "
            "the nation was taken from the region."
        )
    if region and not nation:
        remarks.note(f"{place}: the region {quoted(region)} is not in areas.yaml.")
    return nation or (named.name if named else None)
