"""What the children did: offences with an outcome that stands, and how grave they were."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from tests.reference.cohort import Cohort, stands
from tests.reference.education import age
from tests.reference.extracts import Row, dated
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers
from tests.reference.profile.averages import Average, averages
from tests.reference.profile.demography import child_row, sex
from tests.reference.profile.exclusions import sent_home
from tests.reference.profile.words import ethnic_group, words

TIERS = ("Custody", "Community", "First-tier", "Pre-court", "Diversion")
VIOLENT = {"VIOLENCE_AGAINST_THE_PERSON", "ROBBERY"}
NO_OUTCOME = "No outcome in the period"


def decided(cohort: Cohort, child: str, last: date, first: date = date.min) -> Iterator[Row]:
    """Give the offences of a child with an outcome that stands, with each such outcome's tier."""
    outcomes = cohort.extracts.by("outcomes", "offence_id")
    for offence in cohort.extracts.by("offences", "ypid").get(child, ()):
        for outcome in outcomes.get(offence["offence_id"], ()):
            if stands(outcome) and first <= dated(outcome, "outcome_date") <= last:
                yield {**offence, "tier": outcome["legal_outcome_group"]}


def by_child(cohort: Cohort, period: Period) -> dict[str, list[Row]]:
    """Give, for each child of the cohort, what was decided in the period."""
    children = cohort.reference_days(period)
    return {c: list(decided(cohort, c, period.last, period.first)) for c in children}


def each_once(cohort: Cohort, period: Period) -> list[Row]:
    """Give each offence decided in the period once."""
    found = by_child(cohort, period).values()
    return list({row["offence_id"]: row for rows in found for row in rows}.values())


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the tables of offences and of outcomes."""
    found, every = by_child(cohort, period), each_once(cohort, period)
    category = words("offence_category")
    score = "yjb_seriousness_score"
    yield "Offences by category", (category[row["yjb_offence_category"]] for row in every)
    yield "Offences by category", ["All offences"] * len(every)
    for rows in found.values():
        yield (
            "Children by category of offence",
            {category[row["yjb_offence_category"]] for row in rows},
        )
    yield "Offences by seriousness", (f"Score {row[score]}" for row in every)
    yield (
        "Children by gravest offence",
        (
            f"Score {max(int(row[score]) for row in rows)}" if rows else NO_OUTCOME
            for rows in found.values()
        ),
    )
    yield from _outcomes(cohort, period, found)
    for row in every:
        which = {"Boys": ["boys"], "Girls": ["girls"]}.get(sex(cohort, row["ypid"]), [])
        yield "Age at offence", (f"Offences, {name}" for name in (*which, "all children"))
    yield from _beside_exclusion(cohort, period, found)


def means(cohort: Cohort, period: Period) -> Iterator[Average]:
    """Give the mean and the median age at offence: of boys, of girls, of all children."""
    every = each_once(cohort, period)
    ages = [
        (sex(cohort, r["ypid"]), age(cohort.births[r["ypid"]], dated(r, "offence_date")))
        for r in every
    ]
    for name, who in {"boys": "Boys", "girls": "Girls", "all children": ""}.items():
        of = [years for found, years in ages if found == who or not who]
        yield from averages("Age at offence", of, f"Mean age, {name}", f"Median age, {name}")


def _outcomes(cohort: Cohort, period: Period, found: dict[str, list[Row]]) -> Iterator[Answers]:
    tiers = {c: {row["tier"] for row in rows} for c, rows in found.items()}
    yield (
        "Most serious outcome",
        (next((t for t in TIERS if t in held), NO_OUTCOME) for held in tiers.values()),
    )
    before = period.first - timedelta(days=1)
    yield (
        "First outcome or a further one",
        (
            NO_OUTCOME if not rows else "Further" if any(decided(cohort, c, before)) else "First"
            for c, rows in found.items()
        ),
    )
    groups = {c: ethnic_group(child_row(cohort, c)["ethnicity"]) for c in tiers}
    court = (groups[c] for c, held in tiers.items() if held & set(TIERS[:3]))
    yield "Sentenced at court, by ethnic group", court
    custody = (groups[c] for c, held in tiers.items() if "Custody" in held)
    yield "Custody, by ethnic group", custody


def _beside_exclusion(
    cohort: Cohort, period: Period, found: dict[str, list[Row]]
) -> Iterator[Answers]:
    for child, rows in found.items():
        violent = bool(VIOLENT & {row["yjb_offence_category"] for row in rows})
        home = bool(sent_home(cohort, child, period))
        lines = {
            "Violent offence": violent,
            "Suspended or excluded": home,
            "Both": violent and home,
            "Neither": not violent and not home,
        }
        answers = [label for label, holds in lines.items() if holds]
        yield "Violence and exclusion from school", answers
