"""Rules about the weekly hours of education, training and employment."""

from childfirst.language.functions import age, any_of
from childfirst.language.tables import education, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known, overlaps

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
KPI_2 = "domain/kpis.md section 2, KPI 2: full time is 25 hours, above school age 16"

kind, offered, attended = education.provision_type, education.hours_offered, education.hours_attended
years = age(education.child.date_of_birth, education.start_date)

RULES = (
    Rule(
        code="EDU-01",
        rows=education,
        title="More hours attended than offered",
        remedy="Correct the weekly hours: a child cannot attend more than is offered.",
        owner=Owner.EDUCATION_WORKER,
        applies=known(offered, attended),
        fails=attended > offered,
        fields=(attended, offered),
        examples=(
            RuleExample(
                shows="Equal hours are right; where either is missing the rule does not apply.",
                given="""
                education: hours_offered, hours_attended
                  20, 21
                  20, 20
                  , 21
                  20,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="HRS-01",
        rows=education,
        title="No provision, but hours are offered or attended",
        remedy="Set both hours to nought, or record the provision they belong to.",
        owner=Owner.EDUCATION_WORKER,
        applies=kind == "NONE",
        fails=(offered > 0) | (attended > 0),
        fields=(kind, offered, attended),
        examples=(
            RuleExample(
                shows="Nought and blank are right where there is no provision.",
                given="""
                education: provision_type, hours_offered, hours_attended
                  NONE, 5,
                  NONE, , 5
                  NONE, 0, 0
                  NONE, ,
                  COLLEGE, 5, 5
                """,
                failed=2,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
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
    Rule(
        code="HRS-04",
        rows=education,
        title="Hours not recorded while a programme ran",
        remedy="Record the weekly hours offered and attended.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 2: hours are added up; none recorded is no band",
        applies=(kind != "NONE")
        & any_of(
            programmes, (programmes.ypid == education.ypid) & overlaps(programmes, education)
        ),
        fails=offered.is_missing | attended.is_missing,
        fields=(offered, attended),
        examples=(
            RuleExample(
                shows="Either of the two missing is a gap.",
                given="""
                programmes: ypid, start_date, end_date
                  A, 2023-05-02, 2023-06-01
                education: ypid, start_date, end_date, provision_type, hours_offered, hours_attended
                  A, 2023-04-01, , COLLEGE, , 10
                  A, 2023-04-01, , COLLEGE, 10,
                  A, 2023-04-01, , COLLEGE, 10, 10
                  A, 2023-04-01, , NONE, ,
                  A, 2023-04-01, 2023-05-02, COLLEGE, ,
                  A, 2023-06-01, , COLLEGE, ,
                  B, 2023-04-01, , COLLEGE, ,
                """,
                failed=2,
                passed=1,
                not_applicable=4,
            ),
        ),
    ),
    Rule(
        code="HRS-05",
        rows=education,
        title="Suitable provision that the child never attends",
        remedy="Check the hours attended, and whether provision without attendance is suitable.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=(education.suitability == "SUITABLE") & (offered > 0),
        fails=attended == 0,
        fields=(education.suitability, attended),
        examples=(
            RuleExample(
                shows="One hour is attendance.",
                given="""
                education: suitability, hours_offered, hours_attended
                  SUITABLE, 20, 0
                  SUITABLE, 20, 1
                  SUITABLE, 0, 0
                  UNSUITABLE, 20, 0
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
