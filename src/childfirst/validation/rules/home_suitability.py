"""Rules about whether a home is suitable."""

from childfirst.language.questions import any_of
from childfirst.language.tables import programmes, residences
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import overlaps

NEVER_SUITABLE = tuple(
    each.code for each in codelist("accommodation_type").codes if each.always_unsuitable
)

place, suitability = residences.accommodation_type, residences.suitability

RULES = (
    Rule(
        code="RES-04",
        rows=residences,
        title="Suitable, though such a place never is",
        remedy="Record the place as unsuitable: bed and breakfast, no fixed abode and unknown "
        "never count as suitable.",
        owner=Owner.CASE_MANAGER,
        cites="Youth Justice Board KPI 1: always unsuitable",
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
        cites="Youth Justice Board KPI 1: unknown counts as unsuitable",
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
)
