"""Rules about full-time and part-time provision."""

from childfirst.language.functions import age
from childfirst.language.tables import education
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known

FULL_TIME, FULL_TIME_ABOVE_SCHOOL_AGE = 25, 16
"""Weekly hours that make provision full-time, up to 16 years of age and from then on."""

FULL = (
    "SCHOOL_FULL_TIME",
    "ALTERNATIVE_PROVISION_PRU_FULL_TIME",
    "ALTERNATIVE_PROVISION_OTHER_FULL_TIME",
    "FULL_TIME_EMPLOYMENT",
)

PART = (
    "SCHOOL_PART_TIME",
    "ALTERNATIVE_PROVISION_PRU_PART_TIME",
    "ALTERNATIVE_PROVISION_OTHER_PART_TIME",
    "PART_TIME_EMPLOYMENT",
)

KPI_2 = "Youth Justice Board KPI 2: full time is 25 hours, above school age 16"

kind, offered, attended = (
    education.provision_type,
    education.hours_offered,
    education.hours_attended,
)

years = age(education.child.date_of_birth, education.start_date)

RULES = (
    Rule(
        code="HRS-02",
        rows=education,
        title="Full-time provision with too few hours",
        remedy="Correct the hours, or record the provision as part-time.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites=KPI_2,
        applies=kind.one_of(*FULL) & known(offered),
        fails=((offered < FULL_TIME) & (years < 16)) | (offered < FULL_TIME_ABOVE_SCHOOL_AGE),
        fields=(offered, kind),
        examples=(
            RuleExample(
                shows="From 16 years of age 16 hours are enough.",
                given="""
                children: ypid, date_of_birth
                  A, 2007-05-02
                education: ypid, start_date, provision_type, hours_offered
                  A, 2023-05-01, SCHOOL_FULL_TIME, 24
                  A, 2023-05-02, SCHOOL_FULL_TIME, 15
                  A, 2023-05-01, SCHOOL_FULL_TIME, 25
                  A, 2023-05-02, SCHOOL_FULL_TIME, 16
                  A, 2023-05-02, SCHOOL_FULL_TIME,
                  A, 2023-05-01, SCHOOL_PART_TIME, 24
                """,
                failed=2,
                passed=2,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="HRS-03",
        rows=education,
        title="Part-time provision with full-time hours",
        remedy="Correct the hours, or record the provision as full-time.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites=KPI_2,
        applies=kind.one_of(*PART) & known(offered),
        fails=offered >= FULL_TIME,
        fields=(offered, kind),
        examples=(
            RuleExample(
                shows="Under 25 hours is part-time.",
                given="""
                education: provision_type, hours_offered
                  SCHOOL_PART_TIME, 25
                  SCHOOL_PART_TIME, 24
                  SCHOOL_PART_TIME,
                  SCHOOL_FULL_TIME, 25
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
