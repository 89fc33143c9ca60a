"""Rules about who a child is: birth, sex, ethnicity and the same child twice."""

from datetime import date

from childfirst.language.functions import any_of, capitals, matches
from childfirst.language.tables import children, incidents, offences, outcomes, programmes, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import current
from childfirst.validation.rules.repeats import repeated

FIRST_BIRTHDAY = date(1990, 1, 1)
"""Nobody born earlier was a child in a year for which quarterly records are kept."""

NOT_A_NAME = "(UNKNOWN|UNNAMED|NOT KNOWN|NO NAME|TEST|DUMMY|TBC|N/A|NK|X+|[?]+|[-]+)"
"""What people type, in capitals, where they have no name."""

again = children.again()

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
        cites="domain/kpis.md section 1: sex decides, then gender, else unknown",
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
        cites="domain/case-data.md section 4: shown as information not obtainable",
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
    repeated(
        "CHD-04",
        children,
        (children.forename, children.surname, children.date_of_birth),
        title="Two children with the same name and date of birth",
        remedy="Find out whether they are one child and, if so, merge the two records.",
        owner=Owner.PERFORMANCE_ANALYST,
    ),
    Rule(
        code="CHD-05",
        rows=children,
        title="The same child under two keys",
        remedy="Merge the two records: local number and date of birth are the same.",
        owner=Owner.PERFORMANCE_ANALYST,
        cites="domain/case-data.md section 1: the local number and the birth date find a child",
        applies=matches(children.originating_yot_person_id, "[^ ]+")
        & ~(children.originating_yot_person_id == "N/A"),
        fails=any_of(
            again,
            (again.originating_yot_person_id == children.originating_yot_person_id)
            & (again.date_of_birth == children.date_of_birth)
            & (again.ypid != children.ypid),
        ),
        fields=(children.originating_yot_person_id, children.date_of_birth),
        examples=(
            RuleExample(
                shows="Blank, N/A and anything with a space is no number.",
                given="""
                children: ypid, originating_yot_person_id, date_of_birth
                  A, SE1, 2008-01-01
                  B, SE1, 2008-01-01
                  C, SE1, 2008-01-02
                  D, SE2, 2008-01-01
                  E, N/A, 2008-01-01
                  F, N/A, 2008-01-01
                  G, , 2008-01-01
                  H, SE 3, 2008-01-01
                """,
                failed=2,
                passed=2,
                not_applicable=4,
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
    Rule(
        code="CHD-07",
        rows=children,
        title="Deleted child with work still open",
        remedy="Bring the child's record back, or end the programme: deleted children never count.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=children.deleted == "YES",
        fails=any_of(programmes, (programmes.ypid == children.ypid) & current(programmes)),
        fields=(children.deleted,),
        examples=(
            RuleExample(
                shows="Work that ended before the child was deleted is no contradiction.",
                given="""
                children: ypid, deleted
                  A, YES
                  B, YES
                  C, NO
                programmes: ypid, start_date, end_date
                  A, 2024-06-30,
                  B, 2023-04-01, 2024-06-29
                  B, 2024-07-01,
                  C, 2024-06-30,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="CHD-08",
        rows=children,
        title="Child without any offence, incident or programme",
        remedy="Record why the child is known to the service, or delete the record.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=children.deleted == "NO",
        fails=~any_of(offences, offences.ypid == children.ypid)
        & ~any_of(incidents, incidents.ypid == children.ypid)
        & ~any_of(programmes, programmes.ypid == children.ypid),
        fields=(children.ypid,),
        examples=(
            RuleExample(
                shows="Any one of the three is enough.",
                given="""
                children: ypid, deleted
                  D, NO
                  A, NO
                  B, NO
                  C, NO
                  E, YES
                offences: ypid
                  A
                incidents: ypid
                  B
                programmes: ypid
                  C
                """,
                failed=1,
                passed=3,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="CHD-09",
        rows=children,
        title="Cautioned or sentenced, but without a Police National Computer number",
        remedy="Ask the police for the number: reoffending is followed up by it.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=any_of(
            outcomes,
            (outcomes.offence.ypid == children.ypid) & (outcomes.legal_outcome_group != "Diversion"),
        ),
        fails=children.pnc_number.is_missing,
        fields=(children.pnc_number,),
        examples=(
            RuleExample(
                shows="Diversion leaves no entry with a number.",
                given="""
                children: ypid, pnc_number
                  A,
                  B, 2021/9998936C
                  C,
                offences: offence_id, ypid
                  1, A
                  2, B
                  3, C
                outcomes: offence_id, legal_outcome_group
                  1, Pre-court
                  2, Custody
                  3, Diversion
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
