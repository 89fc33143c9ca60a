"""The ten headlines as an analyst would write them in pandas, for every service and quarter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.national.headlines import Counts
from benchmarks.national.pandas_kpis_8_to_10 import engaged, sectors, serious_violence
from benchmarks.national.pandas_record import (
    CHILD,
    age_at,
    ended_of,
    read,
    work_of,
)
from childfirst.measures.definitions.yjb.out_of_court import TYPES
from childfirst.measures.definitions.yjb.wider_services import SUPPORT


def headlines(folder: Path) -> Counts:
    """Count the ten headlines."""
    work = work_of(folder)
    ended = ended_of(work)
    found = {
        "kpi1.suitable_end": _suitable(_states(folder, "residences", ["suitability"]), ended),
        "kpi2.suitable_end": _suitable(_states(folder, "education", ["suitability"]), ended),
        "kpi3.identified": _identified(folder, ended),
        "kpi6.completed": _completed(work),
        "kpi7.supported": _supported(folder, ended),
        "kpi8.sectors_senior": sectors(folder),
        "kpi9.sv_offences": serious_violence(folder, work),
        "kpi10.engaged_rj": engaged(folder, work),
    }
    needs = _needs(folder, ended)
    for name, domain in (("kpi4.need", "mental_health"), ("kpi5.need", "substance_misuse")):
        found[name] = needs[needs.domain == domain]
    units = {"kpi8.sectors_senior": "sector", "kpi9.sv_offences": "offence_id"}
    units["kpi10.engaged_rj"] = "victim_id"
    return {name: _different(rows, units.get(name, "ypid")) for name, rows in found.items()}


def _different(rows: Any, unit: str) -> dict[tuple[str, str], int]:
    return dict(rows.groupby(["service", "period"])[unit].nunique())


def _states(folder: Path, table: str, columns: list[str]) -> Any:
    return read(folder, table, ["ypid", "start_date", "end_date", *columns])


def _on_last_day(states: Any, ended: Any) -> Any:
    pairs = ended.merge(states, on=["service", "ypid"])
    still = pairs.end_date.isna() | (pairs.end_date >= pairs.last_day)
    return pairs[(pairs.start_date <= pairs.last_day) & still]


def _suitable(states: Any, ended: Any) -> Any:
    pairs = _on_last_day(states[states.suitability.notna()], ended)
    pairs = pairs.assign(all=pairs.suitability == "SUITABLE")
    judged = pairs.groupby(CHILD)["all"].all().reset_index()
    return judged[judged["all"]]


def _identified(folder: Path, ended: Any) -> Any:
    needs = _states(folder, "special_needs", ["identified_sendaln"])
    return _on_last_day(needs[needs.identified_sendaln == "YES"], ended)


def _needs(folder: Path, ended: Any) -> Any:
    columns = ["ypid", "domain", "need_identified_date", "attended_from", "attended_to"]
    pairs = ended.merge(read(folder, "health_needs", columns), on=["service", "ypid"])
    pairs = pairs[~(pairs.need_identified_date > pairs.last_day)]
    still = pairs.attended_to.isna() | (pairs.attended_to >= pairs.start_day)
    treated = (pairs.attended_from <= pairs.start_day) & still
    return pairs[pairs.need_identified_date.notna() | treated]


def _completed(work: Any) -> Any:
    age = age_at(work.date_of_birth, work.start_date)
    kinds = tuple(TYPES.values())
    return work[
        work.disposal_type.isin(kinds)
        & work.legal_outcome.isin(kinds)
        & work.period.notna()
        & age.between(10, 17)
        & (work.successfully_completed == "YES")
    ]


def _supported(folder: Path, ended: Any) -> Any:
    statuses = _states(folder, "care_statuses", ["status"])
    pairs = ended.merge(statuses[statuses.status.isin(SUPPORT)], on=["service", "ypid"])
    still = pairs.end_date.isna() | (pairs.end_date >= pairs.support_from)
    return pairs[(pairs.start_date <= pairs.last_day) & still]
