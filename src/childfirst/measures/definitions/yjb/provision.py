"""What a child's education, training or employment was at the start and the end of the order."""

from childfirst.language.expressions import Column, Condition
from childfirst.language.frames import Frame, sum_of
from childfirst.language.functions import decide, school_leaving_day
from childfirst.language.questions import any_of
from childfirst.language.tables import education
from childfirst.measures.definitions.yjb.ended_orders import ended

MOMENTS: dict[str, Column] = {"start": ended.start_day, "end": ended.programme_end}
EVERY_MOMENT: dict[str, Column] = {**MOMENTS, "release": ended.released}
"""Release is known of custodial sentences only: at it, nothing holds of any other order."""
TYPES = {
    "school": ("SCHOOL_FULL_TIME", "SCHOOL_PART_TIME"),
    "home_educated": ("ELECTIVELY_HOME_EDUCATED",),
    "pru": ("ALTERNATIVE_PROVISION_PRU_FULL_TIME", "ALTERNATIVE_PROVISION_PRU_PART_TIME"),
    "alternative": (
        "ALTERNATIVE_PROVISION_OTHER_FULL_TIME",
        "ALTERNATIVE_PROVISION_OTHER_PART_TIME",
        "ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE",
        "OTHER",
    ),
    "college": ("COLLEGE",),
    "re_engagement": ("EDUCATION_RE_ENGAGEMENT_PROGRAMME",),
    "traineeship": ("TRAINEESHIP",),
    "apprenticeship": ("TRAINING_COURSE_APPRENTICESHIP",),
    "internship": ("SUPPORTED_INTERNSHIP",),
    "mentoring": ("MENTORING_CIRCLE",),
    "employment": ("FULL_TIME_EMPLOYMENT", "PART_TIME_EMPLOYMENT"),
    "self_employment": ("SELF_EMPLOYMENT",),
    "voluntary": ("VOLUNTARY_WORK",),
    "university": ("UNIVERSITY",),
    "none": ("NONE",),
}


def in_force(day: Column) -> Condition:
    """Say whether a provision of the child was in force on a day, and assessed.

    A record without a suitability is as good as none.
    """
    return (
        (education.ypid == ended.ypid)
        & (education.start_date <= day)
        & (education.end_date.is_missing | (education.end_date >= day))
        & education.suitability.is_known
    )


def provision(day: Column, condition: Condition) -> Condition:
    """Say whether the child had an assessed provision on a day that meets a condition."""
    return any_of(education, in_force(day) & condition)


def suitable(day: Column) -> Condition:
    """Say whether every provision of the day was suitable, and there was one."""
    return provision(day, education.suitability == "SUITABLE") & ~unsuitable(day)


def unsuitable(day: Column) -> Condition:
    """Say whether a provision of the day was unsuitable, or its suitability unknown."""
    return provision(day, ~(education.suitability == "SUITABLE"))


def hours_on(moment: str) -> Frame:
    """Add up the weekly hours of all provisions in force at a moment of the order."""
    return Frame(
        name=f"yjb_hours_at_{moment}",
        of=ended,
        along=(education,),
        where=in_force(EVERY_MOMENT[moment]),
        columns={
            "period": ended.period,
            "ypid": ended.ypid,
            "offered": sum_of(education.hours_offered),
            "attended": sum_of(education.hours_attended),
        },
        keys=("period", "ypid"),
        group_by=("period", "ypid"),
        why="weekly hours of all provisions in force, added up",
    )


HOURS = {moment: hours_on(moment) for moment in EVERY_MOMENT}
leaving = school_leaving_day(ended.date_of_birth)
SCHOOL_AGE = {moment: day <= leaving for moment, day in EVERY_MOMENT.items()}
ABOVE = {moment: day.is_known & ~SCHOOL_AGE[moment] for moment, day in EVERY_MOMENT.items()}
AGES = {"school_age": SCHOOL_AGE, "above_school_age": ABOVE}


def full_time(moment: str) -> Condition:
    """Say whether hours offered were 25 or more at school age, 16 or more above it."""
    needed = decide((SCHOOL_AGE[moment], 25), otherwise=16)
    return HOURS[moment].column("offered") >= needed


def part_time(moment: str) -> Condition:
    """Say whether hours were recorded and fewer; but at start no hours at all are neither."""
    hours = HOURS[moment].column("offered")
    some = hours >= (0 if moment == "start" else 1)
    return some & ~full_time(moment)


def bands(hours: Column) -> dict[str, Condition]:
    """Give the three bands of weekly hours."""
    return {
        "1-15": (hours >= 1) & (hours <= 15),
        "16-24": (hours >= 16) & (hours <= 24),
        "25+": hours >= 25,
    }
