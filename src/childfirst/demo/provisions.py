"""What each kind of education, training or employment looks like in a record."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.demo.chance import Weighted


@dataclass(frozen=True)
class Provision:
    """National types with their weights, and the least and most weekly hours offered."""

    types: Weighted
    least: int
    most: int
    school: float
    """How often a child of school age is in it, relative to other provisions."""
    older: float
    """How often an older child is."""


def _provision(least: int, most: int, school: float, older: float, **types: float) -> Provision:
    return Provision(Weighted(types), least, most, school, older)


PROVISIONS = {
    "Mainstream": _provision(20, 30, 45, 9, SCHOOL_FULL_TIME=5, SCHOOL_PART_TIME=1),
    "Alternative Provision": _provision(
        6,
        27,
        22,
        3,
        ALTERNATIVE_PROVISION_PRU_FULL_TIME=5,
        ALTERNATIVE_PROVISION_PRU_PART_TIME=3,
        ALTERNATIVE_PROVISION_OTHER_FULL_TIME=3,
        ALTERNATIVE_PROVISION_OTHER_PART_TIME=2,
        ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE=1,
    ),
    "SEMH and Behaviour": _provision(15, 27, 7, 1, ALTERNATIVE_PROVISION_OTHER_FULL_TIME=1),
    "School Refuser": _provision(20, 27, 5, 0, SCHOOL_FULL_TIME=1),
    "Secure Unit": _provision(25, 30, 2, 1, SCHOOL_FULL_TIME=1, OTHER=1),
    "SEND": _provision(20, 27, 4, 3, SCHOOL_FULL_TIME=2, SUPPORTED_INTERNSHIP=1),
    "Home Schooled": _provision(5, 25, 4, 1, ELECTIVELY_HOME_EDUCATED=1),
    "FE College": _provision(
        12, 25, 0, 20, COLLEGE=8, EDUCATION_RE_ENGAGEMENT_PROGRAMME=1, MENTORING_CIRCLE=1
    ),
    "Employment": _provision(
        8,
        40,
        0,
        14,
        FULL_TIME_EMPLOYMENT=5,
        PART_TIME_EMPLOYMENT=3,
        SELF_EMPLOYMENT=1,
        VOLUNTARY_WORK=1,
    ),
    "Training/Apprenticeship": _provision(
        12, 37, 0, 8, TRAINING_COURSE_APPRENTICESHIP=4, TRAINEESHIP=2
    ),
    "University": _provision(8, 16, 0, 1, UNIVERSITY=1),
    "NEET": _provision(0, 0, 5, 30, NONE=1),
}
AT_SCHOOL = Weighted({name: provision.school for name, provision in PROVISIONS.items()})
AFTER_SCHOOL = Weighted({name: provision.older for name, provision in PROVISIONS.items()})
