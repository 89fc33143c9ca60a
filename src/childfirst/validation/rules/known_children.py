"""Rules about why and how the service knows a child."""

from childfirst.language.questions import any_of
from childfirst.language.tables import children, incidents, offences, outcomes, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import current

RULES = (
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
                  D, YES
                  B, YES
                  C, NO
                programmes: ypid, start_date, end_date
                  A, 2024-06-30,
                  B, 2023-04-01, 2024-06-29
                  B, 2024-07-01,
                  C, 2024-06-30,
                  D, 2023-04-01, 2024-06-30
                """,
                failed=2,
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
            (outcomes.offence.ypid == children.ypid)
            & (outcomes.legal_outcome_group != "Diversion"),
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
