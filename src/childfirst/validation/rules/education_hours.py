"""Rules about weekly hours of education: attended, recorded."""

from childfirst.language.questions import any_of
from childfirst.language.tables import education, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known, overlaps

kind, offered, attended = (
    education.provision_type,
    education.hours_offered,
    education.hours_attended,
)

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
        code="HRS-04",
        rows=education,
        title="Hours not recorded while a programme ran",
        remedy="Record the weekly hours offered and attended.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 2: hours are added up; none recorded is no band",
        applies=(kind != "NONE")
        & any_of(programmes, (programmes.ypid == education.ypid) & overlaps(programmes, education)),
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
