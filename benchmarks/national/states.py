"""States of children: where they lived, learned, what they needed and who supported them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from benchmarks.national.columns import Draw, Numbers, days, identifiers, table, whole_numbers
from benchmarks.national.work import LAST, Work
from childfirst.record.codelists import codelist
from childfirst.record.dictionary import tables

PER_PROGRAMME = {
    "residences": 2.5,
    "education": 3.0,
    "special_needs": 1.0,
    "health_needs": 2.0,
    "care_statuses": 1.6,
}
"""Rows of state for each programme: a million programmes have ten million."""

SUITABILITY: dict[str | None, float] = {"SUITABLE": 80, "UNSUITABLE": 12, "UNKNOWN": 5, None: 3}


def states_of(draw: Draw, work: Work) -> dict[str, pa.Table]:
    """Draw every table of states; runs follow each other, overlap, stay open or end early."""
    found = {}
    for name, share in PER_PROGRAMME.items():
        count = max(1, round(len(work.child) * share))
        about = draw.whole(0, len(work.child) - 1, count)
        start = work.start[about] + draw.whole(-400, 300, count)
        found[name] = _table(draw, name, work.child[about], start)
    return found


def _table(draw: Draw, name: str, child: Numbers, start: Numbers) -> pa.Table:
    count = len(child)
    if name == "health_needs":
        return _health_needs(draw, child, start)
    end = start + draw.whole(0, 900, count)
    columns: dict[str, object] = {
        "ypid": identifiers("Y", child),
        "start_date": days(start),
        "end_date": days(end, (end > LAST) | draw.holds(0.1, count)),
        **_coded(draw, name, count),
    }
    if name == "education":
        hours = draw.whole(0, 30, count)
        blank = draw.holds(0.1, count)
        columns["hours_offered"] = whole_numbers(hours, blank)
        attended = np.minimum(hours, draw.whole(0, 30, count))
        columns["hours_attended"] = whole_numbers(attended, blank)
    (key,) = tables()[name].primary_key
    return table(name, count, **columns, **{key: identifiers("S", np.arange(count))})


def _coded(draw: Draw, name: str, count: int) -> Mapping[str, object]:
    if name == "residences":
        types = dict.fromkeys((*_codes("accommodation_type"), None), 1.0)
        return {
            "accommodation_type": draw.one_of(types, count),
            "suitability": draw.one_of(SUITABILITY, count),
        }
    if name == "education":
        return {
            "provision_type": draw.one_of(_evenly("provision_type"), count),
            "local_provision": draw.one_of(_evenly("local_provision"), count),
            "suitability": draw.one_of(SUITABILITY, count),
        }
    if name == "special_needs":
        return {
            "level": draw.one_of(_evenly("special_need_level"), count),
            "identified_sendaln": draw.one_of({"YES": 1, "NO": 1}, count),
            "formal_plan": draw.one_of({"YES": 1, "NO": 1, None: 1}, count),
        }
    return {"status": draw.one_of(_evenly("care_status"), count)}


def _health_needs(draw: Draw, child: Numbers, found: Numbers) -> pa.Table:
    count = len(child)
    offered = found + draw.whole(0, 60, count)
    attended = offered + draw.whole(0, 30, count)
    return table(
        "health_needs",
        count,
        health_need_id=identifiers("N", np.arange(count)),
        ypid=identifiers("Y", child),
        domain=draw.one_of(_evenly("health_domain"), count),
        screened_date=days(found - 7, draw.holds(0.2, count)),
        need_identified_date=days(found, draw.holds(0.1, count)),
        offered_date=days(offered, draw.holds(0.3, count)),
        attended_from=days(attended, draw.holds(0.5, count)),
        attended_to=days(attended + draw.whole(0, 300, count), draw.holds(0.6, count)),
        intervention_type=draw.one_of(_evenly("health_intervention"), count),
    )


def _codes(name: str) -> list[str]:
    return [code.code for code in codelist(name).codes]


def _evenly(name: str) -> dict[str | None, float]:
    return dict.fromkeys(_codes(name), 1.0)
