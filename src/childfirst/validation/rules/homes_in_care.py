"""Rules about homes in custody and in care."""

from childfirst.language.questions import any_of
from childfirst.language.tables import care_statuses, residences
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import overlaps
from childfirst.validation.rules.repeats import another

IN_CARE = (
    "FOSTER_CARE_LA",
    "FOSTER_CARE_PRIVATE",
    "RESIDENTIAL_UNIT_LA",
    "RESIDENTIAL_UNIT_PRIVATE",
)

LOCKED = ("SCH", "STC", "YOI")

again = residences.again()
same_child = again.ypid == residences.ypid
place, suitability = residences.accommodation_type, residences.suitability

RULES = (
    Rule(
        code="RES-10",
        rows=residences,
        title="In custody and in another home at once",
        remedy="End the other home on the day the child was taken into custody.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 1: all addresses of a day must be suitable",
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
        remedy="Ask children's services whether the child is cared for; correct one of the two.",
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
)
