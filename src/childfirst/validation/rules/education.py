"""Rules about education, training and employment: where, when and whether suitable."""

from childfirst.language.functions import any_of, school_year_group
from childfirst.language.tables import education, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known, overlaps
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
    Rule(
        code="EDU-05",
        rows=education,
        title="Not in education, training or employment, yet suitable",
        remedy="Record it as unsuitable, or record the provision that is suitable.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 2: suitable provision",
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
        code="EDU-06",
        rows=education,
        title="National and local type disagree on whether there is any provision",
        remedy="Correct the type that is wrong: none and NEET go together.",
        owner=Owner.EDUCATION_WORKER,
        fails=((kind == "NONE") & (education.local_provision != "NEET"))
        | ((kind != "NONE") & (education.local_provision == "NEET")),
        fields=(kind, education.local_provision),
        examples=(
            RuleExample(
                shows="Both or neither.",
                given="""
                education: provision_type, local_provision
                  NONE, FE College
                  COLLEGE, NEET
                  NONE, NEET
                  COLLEGE, FE College
                """,
                failed=2,
                passed=2,
            ),
        ),
    ),
    Rule(
        code="EDU-07",
        rows=education,
        title="No provision, but a provider is named",
        remedy="Clear the provider, or record what the child does there.",
        owner=Owner.EDUCATION_WORKER,
        applies=kind == "NONE",
        fails=education.provider.is_known,
        fields=(kind, education.provider),
        examples=(
            RuleExample(
                shows="A college is named rightly.",
                given="""
                education: provision_type, provider
                  NONE, Dunes College
                  NONE,
                  COLLEGE, Dunes College
                """,
                failed=1,
                passed=1,
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
        cites="domain/kpis.md section 2, KPI 2: unknown counts as unsuitable",
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
                  C, 2023-09-01, UNIVERSITY
                  B, 2023-09-01, COLLEGE
                """,
                failed=2,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
)
