"""Rules about the same child recorded twice."""

from childfirst.language.functions import matches
from childfirst.language.questions import any_of
from childfirst.language.tables import children
from childfirst.validation.declaration import Owner, Rule, RuleExample
from childfirst.validation.rules.repeats import repeated

again = children.again()

RULES = (
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
        cites="National case-level submission: the local number and the birth date find a child",
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
)
