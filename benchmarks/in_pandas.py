"""What an analyst would write instead: twelve of the rules, and an import, in pandas."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

import pandas as pd

AS_AT = pd.Timestamp("2024-06-30")
CODES = [
    "CHD-04", "OFF-03", "OFF-05", "OUT-02", "PRO-02", "END-01",
    "RES-02", "RES-04", "EDU-01", "EDU-05", "EDU-11", "CAR-07",
]  # fmt: skip
DAY_ENDINGS = ("_date", "date_of_birth", "attended_from", "attended_to", "rj_from", "rj_to")
NO_DAY = ("residence_on_legal_outcome_date",)
NEVER_SUITABLE = ("BED_AND_BREAKFAST", "NO_FIXED_ABODE", "UNKNOWN")


def validate(folder: Path) -> int:
    """Ask the twelve rules and list the problems by child; give how many there are."""
    tables = {path.stem: _read(path) for path in folder.glob("*.csv")}
    by_child: dict[str, list[str]] = {}
    found = 0
    for code, keys in _problems(tables).items():
        found += len(keys)
        for key in keys:
            by_child.setdefault(key, []).append(code)
    return found


def to_sqlite(folder: Path) -> int:
    """Write every table to a new SQLite file."""
    rows = 0
    with tempfile.TemporaryDirectory() as place:
        connection = sqlite3.connect(Path(place) / "record.sqlite3")
        for path in folder.glob("*.csv"):
            frame = _read(path)
            frame.to_sql(path.stem, connection, index=False)
            rows += len(frame)
        connection.close()
    return rows


def _read(path: Path) -> pd.DataFrame:
    header = pd.read_csv(path, nrows=0).columns
    days = [name for name in header if name.endswith(DAY_ENDINGS) and name not in NO_DAY]
    frame = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
    for name in days:
        texts = frame[name].where(frame[name] != "1900-01-01")
        frame[name] = pd.to_datetime(texts, format="%Y-%m-%d")
    for name in header:
        if name.startswith("hours"):
            frame[name] = pd.to_numeric(frame[name])
    return frame


def _problems(tables: dict[str, pd.DataFrame]) -> dict[str, list[str]]:
    children, offences = tables["children"], tables["offences"]
    programmes, education = tables["programmes"], tables["education"]
    residences = tables["residences"]
    outcomes = tables["outcomes"].merge(offences, on="offence_id")
    dated = offences.merge(children[["ypid", "date_of_birth"]], on="ypid")
    tenth = dated.date_of_birth + pd.DateOffset(years=10)
    waiting = ~offences.offence_id.isin(outcomes.offence_id)
    overdue = offences.offence_date + pd.Timedelta(days=OUTCOME_WITHIN) <= AS_AT
    neither = programmes.end_date.notna() & programmes.end_reason.isna()
    unsuited = residences.accommodation_type.isin(NEVER_SUITABLE)
    neet = (education.local_provision == "NEET") | (education.provision_type == "NONE")
    twins = children.duplicated(["forename", "surname", "date_of_birth"], keep=False)
    return {
        "CHD-04": _of(children[twins]),
        "OFF-03": _of(dated[dated.offence_date < tenth]),
        "OFF-05": _of(offences[waiting & overdue]),
        "OUT-02": _of(outcomes[outcomes.outcome_date < outcomes.offence_date]),
        "PRO-02": _of(programmes[programmes.end_date < programmes.start_date]),
        "END-01": _of(programmes[neither]),
        "RES-02": _of(residences[residences.end_date < residences.start_date]),
        "RES-04": _of(residences[unsuited & (residences.suitability == "SUITABLE")]),
        "EDU-01": _of(education[education.hours_attended > education.hours_offered]),
        "EDU-05": _of(education[neet & (education.suitability == "SUITABLE")]),
        "EDU-11": _of(_overlapping(education)),
        "CAR-07": _of(_unanswered(tables["care_statuses"])),
    }


OUTCOME_WITHIN, PLAN_WITHIN = 182, 45


def _of(rows: pd.DataFrame) -> list[str]:
    return list(rows.ypid)


def _overlapping(education: pd.DataFrame) -> pd.DataFrame:
    pairs = education.merge(education, on=["ypid", "provider"], suffixes=("", "_2"))
    pairs = pairs[pairs.provider.notna() & (pairs.education_id != pairs.education_id_2)]
    end, other = pairs.end_date.fillna(AS_AT), pairs.end_date_2.fillna(AS_AT)
    together = (pairs.start_date <= other) & (pairs.start_date_2 <= end)
    return pairs[together].drop_duplicates("education_id")


def _unanswered(statuses: pd.DataFrame) -> pd.DataFrame:
    limit = pd.Timedelta(days=PLAN_WITHIN)
    referred = statuses[statuses.status == "early_help_referral"]
    referred = referred[referred.start_date + limit <= AS_AT]
    plans = statuses[statuses.status != "early_help_referral"]
    pairs = referred.merge(plans, on="ypid", suffixes=("", "_2"))
    began = pairs.start_date_2 <= pairs.start_date + limit
    running = ~(pairs.end_date_2 < pairs.start_date)
    answered = pairs[began & running].care_status_id
    return referred[~referred.care_status_id.isin(answered)]
