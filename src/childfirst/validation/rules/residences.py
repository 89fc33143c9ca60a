"""Rules about where a child lives."""

from childfirst.language.functions import age
from childfirst.language.tables import residences
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import overlapping
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

place, suitability = residences.accommodation_type, residences.suitability

RULES = (
    in_the_future("RES-01", residences, "Residence", Owner.CASE_MANAGER),
    ends_before_start("RES-02", residences, "Residence", Owner.CASE_MANAGER),
    before_birth("RES-03", residences, "Residence", Owner.CASE_MANAGER),
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
