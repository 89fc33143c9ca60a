"""The ten headlines as an analyst would write them in pandas, for every service and quarter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.national.headlines import Counts
from benchmarks.national.pandas_record import (
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
        "kpi8.sectors_senior": _sectors(folder),
        "kpi9.sv_offences": _serious(folder, work),
        "kpi10.engaged_rj": _engaged(folder, work),
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


def _sectors(folder: Path) -> Any:
    came = read(folder, "board_attendance", ["meeting_id", "member_id", "status"])
    members = read(folder, "board_members", ["member_id", "sector", "senior"])
    meetings = read(folder, "board_meetings", ["meeting_id", "meeting_date"])
    seniors = members[members.sector.isin(SECTORS) & (members.senior == "YES")]
    came = came[came.status == "present"].merge(seniors, on=["service", "member_id"])
    came = came.merge(meetings, on=["service", "meeting_id"])
    return came.assign(period=period_of(came.meeting_date)).dropna(subset="period")


def _serious(folder: Path, work: Any) -> Any:
    offences = read(
        folder,
        "offences",
        [
            "offence_id",
            "offence_date",
            "arrest_date",
            "yjb_offence_category",
            "yjb_seriousness_score",
        ],
    )
    offences = offences[
        offences.yjb_offence_category.isin(CATEGORIES.values())
        & offences.yjb_seriousness_score.between(5, 8)
    ]
    heard = read(folder, "hearing_offences", ["hearing_id", "offence_id"]).merge(
        read(folder, "hearings", ["hearing_id", "hearing_date"]), on=["service", "hearing_id"]
    )
    first = heard.groupby(["service", "offence_id"]).hearing_date.min().reset_index()
    rows = work[~work.legal_outcome.isin(counting.ORDER_TYPES["oocd"])]
    rows = rows[rows.outcome_date.between(BEGUN, LAST)]
    rows = rows.merge(offences, on=["service", "offence_id"])
    rows = rows.merge(first, on=["service", "offence_id"], how="left")
    cautions = rows.legal_outcome.isin(["YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"])
    arrested = rows.arrest_date.fillna(rows.offence_date)
    age = age_at(rows.date_of_birth, arrested.where(cautions, rows.hearing_date))
    rows = rows[age.between(10, 17)].sort_values(
        ["rank", "outcome_date", "outcome_id"], ascending=[True, False, False]
    )
    rows = rows.drop_duplicates(["service", "offence_id"])
    return rows.assign(period=period_of(rows.outcome_date))


def _engaged(folder: Path, work: Any) -> Any:
    columns = ["victim_id", "offence_id", "consent_to_contact", "engaged_rj"]
    victims = read(folder, "victim_interventions", columns)
    victims = victims[(victims.consent_to_contact == "YES") & (victims.engaged_rj == "YES")]
    licence = work.disposal_type == counting.LICENCE
    age = age_at(work.date_of_birth, work.outcome_date.where(licence, work.start_date))
    rows = work[age.between(10, 17) & (work.end_date >= BEGUN)].sort_values(
        ["rank", "outcome_date", "end_date"], ascending=[True, False, False]
    )
    rows = rows.drop_duplicates(["service", "ypid", "offence_id"])
    return rows.dropna(subset="period").merge(victims, on=["service", "offence_id"])
