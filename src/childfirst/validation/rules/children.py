"""Rules about who a child is: birth, sex, ethnicity and name."""

from datetime import date

from childfirst.language.functions import capitals, matches
from childfirst.language.tables import children, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

FIRST_BIRTHDAY = date(1990, 1, 1)
"""Nobody born earlier was a child in a year for which quarterly records are kept."""

NOT_A_NAME = "(UNKNOWN|UNNAMED|NOT KNOWN|NO NAME|TEST|DUMMY|TBC|N/A|NK|X+|[?]+|[-]+)"
"""What people type, in capitals, where they have no name."""

RULES = (
    Rule(
        code="CHD-01",
        rows=children,
        title="Date of birth cannot be right",
        remedy="Correct the date of birth: it lies after the day of the record or before 1990.",
        owner=Owner.CASE_MANAGER,
        fails=(children.date_of_birth > snapshot.as_at) | (children.date_of_birth < FIRST_BIRTHDAY),
        fields=(children.date_of_birth,),
        examples=(
            RuleExample(
                shows="The first and the last day that can be right, and those beside them.",
                given="""
                children: date_of_birth
                  1989-12-31
                  2024-07-01
                  1990-01-01
                  2008-02-29
                  2024-06-30
                """,
                failed=2,
                passed=3,
            ),
        ),
    ),
    Rule(
        code="CHD-02",
        rows=children,
        title="Sex not recorded",
        remedy="Record the sex; the national return prints the child as not known without it.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI counting rules: sex decides, then gender, else unknown",
        fails=~children.sex.one_of("1", "2") & ~children.gender.one_of("1", "2"),
        fields=(children.sex, children.gender),
        examples=(
            RuleExample(
                shows="The older field for gender serves where sex says neither.",
                given="""
                children: sex, gender
                  9,
                  , 9
                  1,
                  9, 2
                """,
                failed=2,
                passed=2,
            ),
        ),
    ),
    Rule(
        code="CHD-03",
        rows=children,
        title="Ethnicity not stated",
        remedy="Ask the child how they describe their ethnicity and record it.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="National case-level submission: shown as information not obtainable",
        fails=children.ethnicity.is_missing | (children.ethnicity == "NS"),
        fields=(children.ethnicity,),
        examples=(
            RuleExample(
                shows="Blank and not stated are the same gap.",
                given="""
                children: ethnicity
                  NS
                  ""
                  W1
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="CHD-06",
        rows=children,
        title="A word in place of the name",
        remedy="Record the child's own forename and surname.",
        owner=Owner.CASE_MANAGER,
        fails=matches(capitals(children.forename), NOT_A_NAME)
        | matches(capitals(children.surname), NOT_A_NAME),
        fields=(children.forename, children.surname),
        examples=(
            RuleExample(
                shows="The whole name must be such a word; Testa is a name.",
                given="""
                children: forename, surname
                  Unknown, Ash
                  Lee, test
                  Lee, Testa
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
)
