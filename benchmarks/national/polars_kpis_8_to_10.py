"""KPIs 8 to 10 in polars, which count sectors, offences and victims instead of children."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from polars import col

from benchmarks.national.polars_record import (
    BEGUN,
    LAST,
    age_at,
    period_of,
    read,
)
from childfirst.measures.definitions.yjb import counting
from childfirst.measures.definitions.yjb.board import SECTORS
from childfirst.measures.definitions.yjb.serious_violence import CATEGORIES

CAUTIONS = ["YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"]


def sectors(folder: Path) -> pl.DataFrame:
    """Give the seniors of each sector who came to a meeting, by quarter."""
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


def serious_violence(folder: Path, work: pl.DataFrame) -> pl.DataFrame:
    """Give the serious violent offences proven in a quarter, each by its gravest outcome."""
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


def engaged(folder: Path, work: pl.DataFrame) -> pl.DataFrame:
    """Give the victims who engaged in restorative justice, by the quarter the order ended in."""
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
