"""The offences of the cohort: categories, seriousness, and age when they were committed."""

from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.decided import (
    CATEGORIES,
    decided,
    decided_by_child,
    on_cohort,
)
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.lines import How, Line, lines_for, total

SECTION = "offences and outcomes"
OFFENCES = (
    "Offences of children of the cohort with an outcome that stands, diversion included, dated "
    "in the period. "
)
SCORES = {score: f"Score {score}" for score in range(8, 0, -1)}
CASE = """
children: ypid, date_of_birth, sex
  A, 2008-02-29, 1
  B, 2010-01-01, 2
programmes: ypid, start_date
  A, 2023-04-10
  B, 2023-04-10
offences: offence_id, ypid, offence_date, yjb_offence_category, yjb_seriousness_score
  O1, A, 2023-02-28, ROBBERY, 6
  O2, A, 2023-03-01, DRUGS, 2
  O3, B, 2023-03-01, DRUGS, 2
  O4, B, 2023-03-01, DRUGS, 3
outcomes: outcome_id, offence_id, outcome_date
  C1, O1, 2023-04-10
  C2, O1, 2023-05-10
  C3, O2, 2023-04-10
  C4, O3, 2023-04-10
  C5, O4, 2023-03-31
"""


def example(shows: str, **expect: object) -> tuple[Example, ...]:
    """Give the example of two children and four offences, with what must come out."""
    words = {name.replace("__", ", ").replace("_", " "): value for name, value in expect.items()}
    return (Example(shows, CASE, "2023-24", words),)


CATEGORY = profile_table(
    "Offences by category",
    SECTION,
    of=decided,
    unit=decided.offence_id,
    counts="offences",
    only=on_cohort,
    lines=(*lines_for(decided.category, CATEGORIES), total("All offences")),
    rule=f"{OFFENCES}Each offence once, by its category.",
    examples=example(
        "An offence with two outcomes is one; an outcome before the period does not count.",
        Robbery=1,
        Drugs=2,
        All_offences=3,
    ),
)
CHILDREN_BY_CATEGORY = profile_table(
    "Children by category of offence",
    SECTION,
    lines=tuple(
        Line(label=label, when=decided_by_child.column(f"did_{code.lower()}"))
        for code, label in CATEGORIES.items()
    ),
    rule=(
        "Children of the cohort with an outcome that stands, dated in the period, for an offence "
        "of the category, as a share of the cohort. A child may be in several lines."
    ),
    examples=example("A child of two categories is in both.", Robbery=1, Drugs=2, Arson=0),
)
SERIOUSNESS = profile_table(
    "Offences by seriousness",
    SECTION,
    of=decided,
    unit=decided.offence_id,
    counts="offences",
    only=on_cohort,
    lines=lines_for(decided.score, SCORES),  # type: ignore[arg-type]
    rule=f"{OFFENCES}Each offence once, by its seriousness score, 8 the gravest.",
    examples=example("Every offence has one score.", Score_6=1, Score_2=2, Score_3=0),
)
GRAVEST = profile_table(
    "Children by gravest offence",
    SECTION,
    lines=(
        *lines_for(decided_by_child.score, SCORES),  # type: ignore[arg-type]
        Line(label="No outcome in the period", when=decided_by_child.score.is_missing),
    ),
    rule=(
        "Each child of the cohort once, by the highest seriousness score of the offences with an "
        "outcome that stands, dated in the period."
    ),
    examples=example("Of two offences the graver counts.", Score_6=1, Score_2=1),
)


def _ages(label: str, how: How) -> tuple[Line, ...]:
    who = {"boys": cohort.sex == "1", "girls": cohort.sex == "2", "all children": ALWAYS}
    return tuple(
        Line(
            label=f"{label}, {name}",
            when=when,
            how=how,
            adds=None if how is How.COUNT else decided.age,
            share_of=None,
            unit="" if how is How.COUNT else "years",
        )
        for name, when in who.items()
    )


AGE_AT_OFFENCE = profile_table(
    "Age at offence",
    SECTION,
    of=decided,
    unit=decided.offence_id,
    counts="offences",
    only=on_cohort,
    lines=(
        *_ages("Mean age", How.MEAN),
        *_ages("Median age", How.MEDIAN),
        *_ages("Offences", How.COUNT),
    ),
    rule=(
        f"{OFFENCES}Age is whole years lived on the day of the offence; a child with several "
        "offences counts with each. The mean is rounded to one decimal, halves up."
    ),
    examples=example(
        "Born on 29 February: 14 on 28 February, 15 on 1 March.",
        Mean_age__boys=14.5,
        Mean_age__girls=13,
        Median_age__all_children=14,
        Offences__boys=2,
    ),
)

MEASURES = (CATEGORY, CHILDREN_BY_CATEGORY, SERIOUSNESS, GRAVEST, AGE_AT_OFFENCE)
