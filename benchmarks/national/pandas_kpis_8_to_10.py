"""KPIs 8 to 10 in pandas, which count sectors, offences and victims instead of children."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.national.pandas_record import (
    BEGUN,
    LAST,
    age_at,
    period_of,
    read,
)
from childfirst.measures.definitions.yjb import counting
from childfirst.measures.definitions.yjb.board import SECTORS
from childfirst.measures.definitions.yjb.serious_violence import CATEGORIES


def sectors(folder: Path) -> Any:
    """Give the seniors of each sector who came to a meeting, by quarter."""
    came = read(folder, "board_attendance", ["meeting_id", "member_id", "status"])
    members = read(folder, "board_members", ["member_id", "sector", "senior"])
    meetings = read(folder, "board_meetings", ["meeting_id", "meeting_date"])
    seniors = members[members.sector.isin(SECTORS) & (members.senior == "YES")]
    came = came[came.status == "present"].merge(seniors, on=["service", "member_id"])
    came = came.merge(meetings, on=["service", "meeting_id"])
    return came.assign(period=period_of(came.meeting_date)).dropna(subset="period")


def serious_violence(folder: Path, work: Any) -> Any:
    """Give the serious violent offences proven in a quarter, each by its gravest outcome."""
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


def engaged(folder: Path, work: Any) -> Any:
    """Give the victims who engaged in restorative justice, by the quarter the order ended in."""
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
