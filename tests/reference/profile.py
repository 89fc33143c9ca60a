"""The cohort profile counted plainly: each table as a list of answers, one for each child."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations

from tests.reference.cohort import Cohort, last_open_day, stands
from tests.reference.education import age
from tests.reference.extracts import Row, dated, day
from tests.reference.health import (
    mental_health_need,
    substance_misuse_need,
)
from tests.reference.in_force import in_force
from tests.reference.periods import Period, quarters, whole
from tests.reference.special_needs import NO_LEVEL, level, needs

Counted = dict[tuple[str, str, str], int]
"""Table, line and period, with how many there were; what is absent is zero."""
TIERS = ("Custody", "Community", "First-tier", "Pre-court", "Diversion")
VIOLENT = {"VIOLENCE_AGAINST_THE_PERSON", "ROBBERY"}
SUPPORT = ("cared_for", "child_protection", "child_in_need", "early_help")
ETHNIC_GROUPS = {
    "W": "White",
    "M": "Mixed",
    "A": "Asian or Asian British",
    "B": "Black or Black British",
    "O": "Other",
}
NO_GROUP = "Information not obtainable"
NO_OUTCOME = "No outcome in the period"


def count(cohort: Cohort, year: int) -> Counted:
    """Count every line of the tables below for the quarters and the whole year."""
    found: Counted = {}
    for period in [*quarters(year), whole(year)]:
        for table, answers in _tables(cohort, period):
            for answer in answers:
                key = (f"Profile: {table}", str(answer), period.label)
                found[key] = found.get(key, 0) + 1
    return found


def _tables(cohort: Cohort, period: Period) -> Iterator[tuple[str, Iterable[object]]]:
    days = cohort.reference_days(period)
    yield "Age in years", (_year(age(cohort.births[c], days[c])) for c in days)
    firsts = {c: min(dated(p, "start_date") for p in cohort.programmes[c]) for c in days}
    yield "Age at first start", (_year(age(cohort.births[c], firsts[c])) for c in days)
    yield from _offences(cohort, period)
    yield from _work(cohort, period)
    yield from _circumstances(cohort, period)
    if (cohort.extracts.folder / "exploitation_flags.csv").exists():
        yield from _flags(cohort, period)
        yield from _deprivation(cohort, period)


def _year(years: int) -> str:
    return "Under 10" if years < 10 else "18 and over" if years > 17 else str(years)


def _decided(cohort: Cohort, child: str, last: date, first: date = date.min) -> Iterator[Row]:
    """Give the offences of a child with an outcome that stands, with each such outcome's tier."""
    outcomes = cohort.extracts.by("outcomes", "offence_id")
    for offence in cohort.extracts.by("offences", "ypid").get(child, ()):
        for outcome in outcomes.get(offence["offence_id"], ()):
            if stands(outcome) and first <= dated(outcome, "outcome_date") <= last:
                yield {**offence, "tier": outcome["legal_outcome_group"]}


def _offences(cohort: Cohort, period: Period) -> Iterator[tuple[str, Iterable[object]]]:
    children = cohort.reference_days(period)
    found = {c: list(_decided(cohort, c, period.last, period.first)) for c in children}
    every = {row["offence_id"]: row for rows in found.values() for row in rows}
    yield (
        "Offences by seriousness",
        (f"Score {row['yjb_seriousness_score']}" for row in every.values()),
    )
    yield (
        "Children by gravest offence",
        (
            f"Score {max(int(row['yjb_seriousness_score']) for row in rows)}"
            if rows
            else NO_OUTCOME
            for rows in found.values()
        ),
    )
    tiers = {c: {row["tier"] for row in rows} for c, rows in found.items()}
    yield (
        "Most serious outcome",
        (next((t for t in TIERS if t in held), NO_OUTCOME) for held in tiers.values()),
    )
    yield from _by_ethnic_group(cohort, tiers)
    before = period.first - timedelta(days=1)
    yield (
        "First outcome or a further one",
        (
            NO_OUTCOME if not rows else "Further" if any(_decided(cohort, c, before)) else "First"
            for c, rows in found.items()
        ),
    )
    violent = {
        c for c, rows in found.items() if VIOLENT & {r["yjb_offence_category"] for r in rows}
    }
    home = {c for c in children if _sent_home(cohort, c, period)}
    for label, members in {
        "Violent offence": violent,
        "Suspended or excluded": home,
        "Both": violent & home,
        "Neither": children.keys() - violent - home,
    }.items():
        yield "Violence and exclusion from school", [label] * len(members)


def _by_ethnic_group(
    cohort: Cohort, tiers: Mapping[str, set[str]]
) -> Iterator[tuple[str, Iterable[object]]]:
    """Give, for each child sentenced and each given custody, the ethnic group."""
    rows = cohort.extracts.by("children", "ypid")
    groups = {c: ETHNIC_GROUPS.get(rows[c][0]["ethnicity"][:1], NO_GROUP) for c in tiers}
    court = {c for c, held in tiers.items() if held & set(TIERS[:3])}
    yield "Sentenced at court, by ethnic group", (groups[c] for c in court)
    custody = (groups[c] for c, held in tiers.items() if "Custody" in held)
    yield "Custody, by ethnic group", custody


def _sent_home(cohort: Cohort, child: str, period: Period) -> list[Row]:
    rows = cohort.extracts.by("suspensions_exclusions", "ypid").get(child, ())
    return [row for row in rows if period.holds(day(row, "start_date"))]


def _work(cohort: Cohort, period: Period) -> Iterator[tuple[str, Iterable[object]]]:
    open_ones = {c: cohort.open_in(c, period) for c in cohort.reference_days(period)}
    kinds = {
        ("non_statutory",): "Non-statutory only",
        ("statutory",): "Statutory only",
        ("non_statutory", "statutory"): "Both",
    }
    yield (
        "Kind of work",
        (kinds[tuple(sorted({p["kind"] for p in ps}))] for ps in open_ones.values()),
    )
    words = ("One", "Two", "Three or more")
    yield "Programmes in the period", (words[min(len(ps), 3) - 1] for ps in open_ones.values())
    yield (
        "Programmes at once",
        (words[min(_at_once(ps, period), 3) - 1] for ps in open_ones.values()),
    )
    ended = [p for ps in open_ones.values() for p in ps if period.holds(day(p, "end_date"))]
    lengths = [(dated(p, "end_date") - dated(p, "start_date")).days + 1 for p in ended]
    yield "Length of programmes", (_length(days) for days in lengths)
    yield "Length of programmes", ["Programmes ended"] * len(lengths)


def _at_once(programmes: list[Row], period: Period) -> int:
    """Give the most programmes open on one day, asking every day of the period."""
    spans = [
        (max(dated(p, "start_date"), period.first), last_open_day(p, period) or period.last)
        for p in programmes
    ]
    every = (period.first + timedelta(n) for n in range((period.last - period.first).days + 1))
    return max(sum(first <= each <= last for first, last in spans) for each in every)


def _length(days: int) -> str:
    limits: Mapping[int, str] = {
        91: "Up to 3 months",
        182: "Over 3 and up to 6 months",
        365: "Over 6 and up to 12 months",
    }
    return next((label for most, label in limits.items() if days <= most), "Over 12 months")


def _circumstances(cohort: Cohort, period: Period) -> Iterator[tuple[str, Iterable[object]]]:
    days = cohort.reference_days(period)
    held = {c: _needs(cohort, c, period, moment) for c, moment in days.items()}
    words = ("None", "One", "Two", "Three", "Four or more")
    yield "Number of needs", (words[min(len(each), 4)] for each in held.values())
    lines = [each for found in held.values() for each in found]
    lines += [" + ".join(pair) for found in held.values() for pair in combinations(found, 2)]
    yield "Needs and pairs of needs", lines
    yield (
        "Combinations of needs",
        (
            "One need only" if len(found) == 1 else " + ".join(found) or "None of these"
            for found in held.values()
        ),
    )
    kinds = [needs(cohort, c, moment) for c, moment in days.items()]
    yield "Kind of special educational need", ["Any kind" for each in kinds if each]
    answers = {None: "Not screened", False: "Screened, no need", True: "Need"}
    yield (
        "Substance misuse",
        (answers[substance_misuse_need(cohort, c, moment)] for c, moment in days.items()),
    )
    places = cohort.extracts.by("education", "ypid")
    found_places = {c: in_force(places.get(c, ()), days[c], "education_id") for c in days}
    for table, field in (
        ("Hours offered a week", "hours_offered"),
        ("Hours attended a week", "hours_attended"),
    ):
        yield table, (_hours(row[field] if row else "") for row in found_places.values())


def _hours(text: str) -> str:
    if not text:
        return "Not recorded"
    hours = int(text)
    if hours >= 25:
        return "25 and over"
    return "16 to 24" if hours >= 16 else "1 to 15" if hours else "None"


def _needs(cohort: Cohort, child: str, period: Period, moment: date) -> list[str]:
    """Give the profile's needs of a child, in printing order."""
    statuses = cohort.extracts.by("care_statuses", "ypid").get(child, ())
    care = {
        row["status"]
        for row in statuses
        if dated(row, "start_date") <= period.last
        and (day(row, "end_date") or date.max) >= period.first
    }
    places = cohort.extracts.by("education", "ypid").get(child, ())
    place = in_force(places, moment, "education_id")
    known = {
        "SEN support or plan": level(cohort, child, moment) != NO_LEVEL,
        "Mental health": mental_health_need(cohort, child, moment),
        "Substance misuse": bool(substance_misuse_need(cohort, child, moment)),
        "Cared for": "cared_for" in care,
        "Child protection or child in need": not care.isdisjoint(SUPPORT[1:3]),
        "Suspended or excluded": bool(_sent_home(cohort, child, period)),
        "Out of education, training and employment": bool(place)
        and place["local_provision"] == "NEET",
    }
    return [name for name, has in known.items() if has]


def _flags(cohort: Cohort, period: Period) -> Iterator[tuple[str, Iterable[object]]]:
    words = {
        "nrm_referral": "Referral to the National Referral Mechanism",
        "criminal_exploitation": "Criminal exploitation",
        "county_lines": "County lines",
        "gang_association": "Gang association",
        "sexual_exploitation": "Sexual exploitation",
        "missing": "Missing from home or care",
    }
    rows = cohort.extracts.by("exploitation_flags", "ypid")
    for child, moment in cohort.reference_days(period).items():
        held = {words[row["flag"]] for row in rows.get(child, ()) if _held(row, period)}
        exploited = held - {words["nrm_referral"], words["missing"]}
        lines = [*held, "Any flag" if held else "No flag"]
        yield "Flags of exploitation", [*lines, *(["Any exploitation"] if exploited else [])]
        if exploited:
            yield "Needs of children flagged as exploited", _needs(cohort, child, period, moment)


def _held(row: Row, period: Period) -> bool:
    first = dated(row, "flagged_date")
    last = first if row["flag"] == "nrm_referral" else day(row, "ended_date") or date.max
    return first <= period.last and (last >= period.first or first >= period.first)


def _deprivation(cohort: Cohort, period: Period) -> Iterator[tuple[str, Iterable[object]]]:
    ends = {"1": " (most deprived)", "10": " (least deprived)"}
    lookup = {
        row["home_postcode"]: f"Decile {row['decile']}{ends.get(row['decile'], '')}"
        for row in cohort.extracts.rows("postcode_deprivation")
    }
    homes = {
        row["ypid"]: row["postcode"].strip().upper() for row in cohort.extracts.rows("children")
    }
    children = cohort.reference_days(period)
    yield (
        "Deprivation",
        (
            lookup.get(homes[c], "Postcode not in the lookup") if homes[c] else "No postcode"
            for c in children
        ),
    )
