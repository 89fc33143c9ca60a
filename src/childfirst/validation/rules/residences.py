"""Rules about where a child lives."""

from childfirst.language.functions import age, any_of
from childfirst.language.tables import care_statuses, programmes, residences
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import overlaps
from childfirst.validation.rules.repeats import another, overlapping
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

NEVER_SUITABLE = tuple(
    each.code for each in codelist("accommodation_type").codes if each.always_unsuitable
)
IN_CARE = ("FOSTER_CARE_LA", "FOSTER_CARE_PRIVATE", "RESIDENTIAL_UNIT_LA", "RESIDENTIAL_UNIT_PRIVATE")
LOCKED = ("SCH", "STC", "YOI")

again = residences.again()
same_child = again.ypid == residences.ypid
place, suitability = residences.accommodation_type, residences.suitability

RULES = (
    in_the_future("RES-01", residences, "Residence", Owner.CASE_MANAGER),
    ends_before_start("RES-02", residences, "Residence", Owner.CASE_MANAGER),
    before_birth("RES-03", residences, "Residence", Owner.CASE_MANAGER),
    Rule(
        code="RES-04",
        rows=residences,
        title="Suitable, though such a place never is",
        remedy="Record the place as unsuitable: bed and breakfast, no fixed abode and unknown "
        "never count as suitable.",
        owner=Owner.CASE_MANAGER,
        cites="domain/kpis.md section 2, KPI 1: always unsuitable",
        applies=place.one_of(*NEVER_SUITABLE),
        fails=suitability == "SUITABLE",
        fields=(suitability, place),
        examples=(
            RuleExample(
                shows="The same place recorded as unsuitable, or not assessed, is no conflict.",
                given="""
                residences: accommodation_type, suitability
                  BED_AND_BREAKFAST, SUITABLE
                  NO_FIXED_ABODE, SUITABLE
                  UNKNOWN, SUITABLE
                  NO_FIXED_ABODE, UNSUITABLE
                  UNKNOWN,
                  AT_HOME, SUITABLE
                """,
                failed=3,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RES-05",
        rows=residences,
        title="Suitability of the home not assessed while a programme ran",
        remedy="Assess whether the home is suitable: unknown counts as unsuitable.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 1: unknown counts as unsuitable",
        applies=any_of(
            programmes, (programmes.ypid == residences.ypid) & overlaps(programmes, residences)
        ),
        fails=suitability.is_missing | (suitability == "UNKNOWN"),
        fields=(suitability,),
        examples=(
            RuleExample(
                shows="A home the child left before the work began is not asked about.",
                given="""
                programmes: ypid, start_date, end_date
                  A, 2023-05-02, 2023-06-01
                residences: ypid, start_date, end_date, suitability
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
    Rule(
        code="RES-06",
        rows=residences,
        title="Unsuitable home without a reason",
        remedy="Record why the home is unsuitable.",
        owner=Owner.CASE_MANAGER,
        applies=suitability == "UNSUITABLE",
        fails=residences.unsuitability_reason.is_missing,
        fields=(residences.unsuitability_reason, suitability),
        examples=(
            RuleExample(
                shows="Only unsuitable homes need a reason.",
                given="""
                residences: suitability, unsuitability_reason
                  UNSUITABLE,
                  UNSUITABLE, overcrowding
                  SUITABLE,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RES-07",
        rows=residences,
        title="Reason for being unsuitable on a home that is not",
        remedy="Clear the reason, or record the home as unsuitable.",
        owner=Owner.CASE_MANAGER,
        applies=~(suitability == "UNSUITABLE"),
        fails=residences.unsuitability_reason.is_known,
        fields=(residences.unsuitability_reason, suitability),
        examples=(
            RuleExample(
                shows="An unsuitable home has a reason rightly.",
                given="""
                residences: suitability, unsuitability_reason
                  SUITABLE, overcrowding
                  , overcrowding
                  SUITABLE,
                  UNSUITABLE, overcrowding
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RES-08",
        rows=residences,
        title="Kind of accommodation not known",
        remedy="Find out where the child lives and record it.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        fails=place.is_missing | (place == "UNKNOWN"),
        fields=(place,),
        examples=(
            RuleExample(
                shows="Blank and unknown are the same gap.",
                given="""
                residences: accommodation_type
                  UNKNOWN
                  ""
                  AT_HOME
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    overlapping(
        "RES-09",
        residences,
        title="Two residences of the same kind at once",
        remedy="End the first on the day the child moved, or delete what is recorded twice.",
        owner=Owner.CASE_MANAGER,
        same="accommodation_type",
        values=("AT_HOME", "HOSPITAL"),
    ),
    Rule(
        code="RES-10",
        rows=residences,
        title="In custody and in another home at once",
        remedy="End the other home on the day the child was taken into custody.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 1: all addresses of a day must be suitable",
        applies=place.one_of(*LOCKED),
        fails=any_of(again, same_child & another(again, residences) & overlaps(again, residences)),
        fields=(place, residences.start_date, residences.end_date),
        examples=(
            RuleExample(
                shows="Moving from one to the other on a day is right.",
                given="""
                residences: ypid, accommodation_type, start_date, end_date
                  B, STC, 2023-05-01, 2023-06-01
                  A, SCH, 2023-05-01, 2023-06-01
                  A, AT_HOME, 2023-04-01, 2023-05-01
                  A, AT_HOME, 2023-06-01,
                  B, AT_HOME, 2023-04-01,
                """,
                failed=1,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
    Rule(
        code="RES-11",
        rows=residences,
        title="In foster care or a children's home without being cared for",
        remedy="Ask children's services whether the child is cared for, and correct one of the two.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.QUERY,
        applies=place.one_of(*IN_CARE),
        fails=~any_of(
            care_statuses,
            (care_statuses.ypid == residences.ypid)
            & (care_statuses.status == "cared_for")
            & overlaps(care_statuses, residences),
        ),
        fields=(place, care_statuses.status),
        examples=(
            RuleExample(
                shows="The status must run on a day on which the child lives there.",
                given="""
                residences: ypid, accommodation_type, start_date, end_date
                  B, FOSTER_CARE_LA, 2023-05-01, 2023-06-01
                  C, FOSTER_CARE_LA, 2023-05-01, 2023-06-01
                  D, FOSTER_CARE_LA, 2023-05-01, 2023-06-01
                  A, FOSTER_CARE_LA, 2023-05-01, 2023-06-01
                  E, AT_HOME, 2023-05-01, 2023-06-01
                care_statuses: ypid, status, start_date, end_date
                  A, cared_for, 2023-05-31,
                  B, cared_for, 2023-06-01,
                  C, child_in_need, 2023-05-01,
                  D, cared_for, 2023-04-01, 2023-05-01
                """,
                failed=3,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RES-12",
        rows=residences,
        title="Living independently under 16",
        remedy="Check the kind of accommodation and the date of birth.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=place == "INDEPENDENT_LIVING",
        fails=age(residences.child.date_of_birth, residences.start_date) < 16,
        fields=(place, residences.start_date),
        examples=(
            RuleExample(
                shows="The sixteenth birthday is right.",
                given="""
                children: ypid, date_of_birth
                  A, 2007-05-02
                residences: ypid, accommodation_type, start_date
                  A, INDEPENDENT_LIVING, 2023-05-01
                  A, INDEPENDENT_LIVING, 2023-05-02
                  A, AT_HOME, 2023-05-01
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
