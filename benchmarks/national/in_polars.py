"""The ten headlines as an analyst would write them in polars, for every service and quarter."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from polars import col

from benchmarks.national.headlines import Counts
from benchmarks.national.polars_record import (
    BEGUN,
    CHILD,
    LAST,
    age_at,
    ended_of,
    period_of,
    read,
    work_of,
)
from childfirst.measures.definitions.yjb import counting
from childfirst.measures.definitions.yjb.board import SECTORS
from childfirst.measures.definitions.yjb.out_of_court import TYPES
from childfirst.measures.definitions.yjb.serious_violence import CATEGORIES
from childfirst.measures.definitions.yjb.wider_services import SUPPORT

CAUTIONS = ["YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"]


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
        "kpi8.sectors_senior": (_sectors(folder), "sector"),
        "kpi9.sv_offences": (_serious(folder, work), "offence_id"),
        "kpi10.engaged_rj": (_engaged(folder, work), "victim_id"),
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


def _sectors(folder: Path) -> pl.DataFrame:
    members = read(folder, "board_members", "member_id", "sector", "senior")
    seniors = members.filter(col("sector").is_in(SECTORS) & (col("senior") == "YES"))
    meetings = read(folder, "board_meetings", "meeting_id", "meeting_date")
    came = read(folder, "board_attendance", "meeting_id", "member_id", "status")
    return (
        came.filter(col("status") == "present")
        .join(seniors, on=["service", "member_id"])
        .join(meetings, on=["service", "meeting_id"])
        .with_columns(period_of(col("meeting_date")))
        .drop_nulls("period")
    )


def _serious(folder: Path, work: pl.DataFrame) -> pl.DataFrame:
    columns = ("offence_id", "offence_date", "arrest_date", "yjb_offence_category")
    offences = read(folder, "offences", *columns, "yjb_seriousness_score").filter(
        col("yjb_offence_category").is_in(list(CATEGORIES.values()))
        & col("yjb_seriousness_score").is_between(5, 8)
    )
    hearings = read(folder, "hearings", "hearing_id", "hearing_date")
    heard = read(folder, "hearing_offences", "hearing_id", "offence_id").join(
        hearings, on=["service", "hearing_id"]
    )
    first = heard.group_by("service", "offence_id").agg(col("hearing_date").min())
    arrested = col("arrest_date").fill_null(col("offence_date"))
    tested = pl.when(col("legal_outcome").is_in(CAUTIONS)).then(arrested).otherwise("hearing_date")
    return (
        work.filter(~col("legal_outcome").is_in(counting.ORDER_TYPES["oocd"]))
        .filter((col("outcome_date") >= BEGUN) & (col("outcome_date") <= LAST))
        .join(offences, on=["service", "offence_id"])
        .join(first, on=["service", "offence_id"], how="left")
        .filter(age_at(tested).is_between(10, 17))
        .sort("rank", "outcome_date", "outcome_id", descending=[False, True, True])
        .unique(["service", "offence_id"], keep="first", maintain_order=True)
        .with_columns(period_of(col("outcome_date")))
    )


def _engaged(folder: Path, work: pl.DataFrame) -> pl.DataFrame:
    columns = ("victim_id", "offence_id", "consent_to_contact", "engaged_rj")
    victims = read(folder, "victim_interventions", *columns)
    engaged = victims.filter((col("consent_to_contact") == "YES") & (col("engaged_rj") == "YES"))
    return (
        work.filter(col("age").is_between(10, 17) & (col("end_date") >= BEGUN))
        .sort("rank", "outcome_date", "end_date", descending=[False, True, True])
        .unique(["service", "ypid", "offence_id"], keep="first", maintain_order=True)
        .drop_nulls("period")
        .join(engaged, on=["service", "offence_id"])
    )
