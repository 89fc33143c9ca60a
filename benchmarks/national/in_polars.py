"""The ten headlines as an analyst would write them in polars, for every service and quarter."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from polars import col

from benchmarks.national.headlines import Counts
from benchmarks.national.polars_kpis_8_to_10 import engaged, sectors, serious_violence
from benchmarks.national.polars_record import (
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
    needs = _needs(folder, ended)
    found = {
        "kpi1.suitable_end": (_suitable(folder, "residences", ended), "ypid"),
        "kpi2.suitable_end": (_suitable(folder, "education", ended), "ypid"),
        "kpi3.identified": (_identified(folder, ended), "ypid"),
        "kpi4.need": (needs.filter(col("domain") == "mental_health"), "ypid"),
        "kpi5.need": (needs.filter(col("domain") == "substance_misuse"), "ypid"),
        "kpi6.completed": (_completed(work), "ypid"),
        "kpi7.supported": (_supported(folder, ended), "ypid"),
        "kpi8.sectors_senior": (sectors(folder), "sector"),
        "kpi9.sv_offences": (serious_violence(folder, work), "offence_id"),
        "kpi10.engaged_rj": (engaged(folder, work), "victim_id"),
    }
    return {name: _different(rows, unit) for name, (rows, unit) in found.items()}


def _different(rows: pl.DataFrame, unit: str) -> dict[tuple[str, str], int]:
    counts = rows.group_by("service", "period").agg(col(unit).n_unique())
    return {(service, period): number for service, period, number in counts.iter_rows()}


def _states(folder: Path, table: str, column: str) -> pl.DataFrame:
    return read(folder, table, "ypid", "start_date", "end_date", column)


def _during(states: pl.DataFrame, ended: pl.DataFrame, since: str) -> pl.DataFrame:
    still = col("end_date").is_null() | (col("end_date") >= col(since))
    pairs = ended.join(states, on=["service", "ypid"])
    return pairs.filter((col("start_date") <= col("last_day")) & still)


def _suitable(folder: Path, table: str, ended: pl.DataFrame) -> pl.DataFrame:
    states = _states(folder, table, "suitability")
    pairs = _during(states.filter(col("suitability").is_not_null()), ended, "last_day")
    judged = pairs.group_by(CHILD).agg(every=(col("suitability") == "SUITABLE").all())
    return judged.filter("every")


def _identified(folder: Path, ended: pl.DataFrame) -> pl.DataFrame:
    needs = _states(folder, "special_needs", "identified_sendaln")
    return _during(needs.filter(col("identified_sendaln") == "YES"), ended, "last_day")


def _supported(folder: Path, ended: pl.DataFrame) -> pl.DataFrame:
    statuses = _states(folder, "care_statuses", "status")
    return _during(statuses.filter(col("status").is_in(SUPPORT)), ended, "support_from")


def _needs(folder: Path, ended: pl.DataFrame) -> pl.DataFrame:
    columns = ("ypid", "domain", "need_identified_date", "attended_from", "attended_to")
    still = col("attended_to").is_null() | (col("attended_to") >= col("start_day"))
    treated = (col("attended_from") <= col("start_day")) & still
    late = (col("need_identified_date") > col("last_day")).fill_null(False)
    pairs = ended.join(read(folder, "health_needs", *columns), on=["service", "ypid"])
    return pairs.filter(~late & (col("need_identified_date").is_not_null() | treated))


def _completed(work: pl.DataFrame) -> pl.DataFrame:
    kinds = tuple(TYPES.values())
    return work.filter(
        col("disposal_type").is_in(kinds)
        & col("legal_outcome").is_in(kinds)
        & col("period").is_not_null()
        & age_at(col("start_date")).is_between(10, 17)
        & (col("successfully_completed") == "YES")
    )
