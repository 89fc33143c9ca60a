"""Rules about whether education, training and employment are suitable."""

from childfirst.language.questions import any_of
from childfirst.language.tables import education, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import overlaps

kind, suitability = education.provision_type, education.suitability

RULES = (
    Rule(
        code="EDU-05",
        rows=education,
        title="Not in education, training or employment, yet suitable",
        remedy="Record it as unsuitable, or record the provision that is suitable.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 2: suitable provision",
        applies=(kind == "NONE") | (education.local_provision == "NEET"),
        fails=suitability == "SUITABLE",
        fields=(suitability, kind, education.local_provision),
        examples=(
            RuleExample(
                shows="Either of the two types says that there is no provision.",
                given="""
                education: provision_type, local_provision, suitability
                  NONE, NEET, SUITABLE
                  NONE, Mainstream, SUITABLE
                  COLLEGE, NEET, SUITABLE
                  NONE, NEET, UNSUITABLE
                  NONE, NEET,
                  COLLEGE, FE College, SUITABLE
                """,
                failed=3,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="EDU-08",
        rows=education,
        title="Unsuitable provision without a reason",
        remedy="Record why the provision is unsuitable.",
        owner=Owner.EDUCATION_WORKER,
        applies=suitability == "UNSUITABLE",
        fails=education.unsuitability_reason.is_missing,
        fields=(education.unsuitability_reason, suitability),
        examples=(
            RuleExample(
                shows="Only unsuitable provision needs a reason.",
                given="""
                education: suitability, unsuitability_reason
                  UNSUITABLE,
                  UNSUITABLE, hours too low
                  SUITABLE,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="EDU-09",
        rows=education,
        title="Reason for being unsuitable on provision that is not",
        remedy="Clear the reason, or record the provision as unsuitable.",
        owner=Owner.EDUCATION_WORKER,
        applies=~(suitability == "UNSUITABLE"),
        fails=education.unsuitability_reason.is_known,
        fields=(education.unsuitability_reason, suitability),
        examples=(
            RuleExample(
                shows="Unsuitable provision has a reason rightly.",
                given="""
                education: suitability, unsuitability_reason
                  SUITABLE, hours too low
                  , hours too low
                  SUITABLE,
                  UNSUITABLE, hours too low
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="EDU-10",
        rows=education,
        title="Suitability of provision not assessed while a programme ran",
        remedy="Assess whether the provision is suitable: unknown counts as unsuitable.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 2: unknown counts as unsuitable",
        applies=any_of(
            programmes, (programmes.ypid == education.ypid) & overlaps(programmes, education)
        ),
        fails=suitability.is_missing | (suitability == "UNKNOWN"),
        fields=(suitability,),
        examples=(
            RuleExample(
                shows="Provision that ended before the work began is not asked about.",
                given="""
                programmes: ypid, start_date, end_date
                  A, 2023-05-02, 2023-06-01
                education: ypid, start_date, end_date, suitability
                  A, 2023-04-01, , UNKNOWN
                  A, 2023-04-01, ,
                  A, 2023-04-01, , SUITABLE
                  A, 2023-04-01, 2023-05-02, UNKNOWN
                  A, 2023-06-01, , UNKNOWN
                  B, 2023-04-01, , UNKNOWN
                """,
                failed=2,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
)
