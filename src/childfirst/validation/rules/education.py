"""Rules about education, training and employment: dates, provider and age."""

from childfirst.language.functions import school_year_group
from childfirst.language.tables import education
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.repeats import overlapping
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

SCHOOLS = (
    "SCHOOL_FULL_TIME",
    "SCHOOL_PART_TIME",
    "ALTERNATIVE_PROVISION_PRU_FULL_TIME",
    "ALTERNATIVE_PROVISION_PRU_PART_TIME",
)
"""Provision for pupils: up to Year 14, the last in which a special school teaches."""

WORK = (
    "FULL_TIME_EMPLOYMENT",
    "PART_TIME_EMPLOYMENT",
    "SELF_EMPLOYMENT",
    "TRAINING_COURSE_APPRENTICESHIP",
    "TRAINEESHIP",
    "UNIVERSITY",
)
"""Provision for those above school age."""

kind, suitability = education.provision_type, education.suitability
year_group = school_year_group(education.child.date_of_birth, education.start_date)

RULES = (
    in_the_future("EDU-02", education, "Education", Owner.EDUCATION_WORKER),
    ends_before_start("EDU-03", education, "Education", Owner.EDUCATION_WORKER),
    before_birth("EDU-04", education, "Education", Owner.EDUCATION_WORKER),
    overlapping(
        "EDU-11",
        education,
        title="Two records of the same provider at once",
        remedy="End the first on the day the second began, or delete what is recorded twice.",
        owner=Owner.EDUCATION_WORKER,
        same="provider",
        values=("Dunes College", "Marram High"),
    ),
    Rule(
        code="EDU-12",
        rows=education,
        title="School year does not follow from the date of birth",
        remedy="Correct the school year or the date of birth; figures use the date of birth.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=known(education.school_year),
        fails=education.school_year != year_group,
        fields=(education.school_year, education.child.date_of_birth),
        examples=(
            RuleExample(
                shows="Born on 31 August 2008: Year 10 until the end of August 2023... then 11.",
                given="""
                children: ypid, date_of_birth
                  A, 2008-08-31
                education: ypid, start_date, school_year
                  A, 2023-09-01, 10
                  A, 2023-08-31, 10
                  A, 2023-09-01, 11
                  A, 2023-09-01,
                """,
                failed=1,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="EDU-13",
        rows=education,
        title="Provision that does not go with the child's age",
        remedy="Check the type of provision and the date of birth.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=kind.one_of(*SCHOOLS, *WORK),
        fails=(kind.one_of(*SCHOOLS) & (year_group > 14))
        | (kind.one_of(*WORK) & (year_group < 12)),
        fields=(kind, education.start_date, education.child.date_of_birth),
        examples=(
            RuleExample(
                shows="School up to Year 14; work and university from Year 12.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-01-01
                  B, 2004-01-01
                  C, 2007-01-01
                  D, 2008-01-01
                education: ypid, start_date, provision_type
                  B, 2023-09-01, SCHOOL_FULL_TIME
                  D, 2023-09-01, UNIVERSITY
                  A, 2023-09-01, SCHOOL_FULL_TIME
                  D, 2023-09-01, SCHOOL_FULL_TIME
                  B, 2023-09-01, UNIVERSITY
                  C, 2023-09-01, UNIVERSITY
                  B, 2023-09-01, COLLEGE
                """,
                failed=2,
                passed=4,
                not_applicable=1,
            ),
        ),
    ),
)
