"""Rules about Turnaround: whom it is for."""

from childfirst.language.questions import any_of
from childfirst.language.tables import care_statuses, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import begun, in_force
from childfirst.validation.rules.repeats import another

other = programmes.again()
is_turnaround = programmes.kind == "turnaround"
same_child = other.ypid == programmes.ypid

RULES = (
    Rule(
        code="TUR-01",
        rows=programmes,
        title="Second Turnaround episode of a child",
        remedy="Check the funding: one episode is paid for each child.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Turnaround programme guidance: one funded episode per child",
        applies=is_turnaround,
        fails=any_of(other, same_child & (other.kind == "turnaround") & another(other, programmes)),
        fields=(programmes.kind, programmes.ypid),
        examples=(
            RuleExample(
                shows="Other work with the child is no second episode.",
                given="""
                programmes: ypid, kind
                  A, turnaround
                  A, turnaround
                  B, turnaround
                  B, prevention
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="TUR-02",
        rows=programmes,
        title="Turnaround for a child who was or had been on a statutory order",
        remedy="Check the criteria: Turnaround is for children before any statutory order.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Turnaround programme guidance: who is left out",
        applies=is_turnaround,
        fails=any_of(
            other,
            same_child & (other.kind == "statutory") & begun(other, programmes.start_date),
        ),
        fields=(programmes.kind, programmes.start_date),
        examples=(
            RuleExample(
                shows="An order that came later does not matter.",
                given="""
                programmes: ypid, kind, start_date
                  A, turnaround, 2023-05-02
                  B, turnaround, 2023-05-02
                  A, statutory, 2023-05-02
                  B, statutory, 2023-05-03
                  B, non_statutory, 2023-05-01
                """,
                failed=1,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
    Rule(
        code="TUR-03",
        rows=programmes,
        title="Turnaround for a child who was cared for or on a child protection plan",
        remedy="Check the criteria with children's services: these children have another lead.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Turnaround programme guidance: who is left out",
        applies=is_turnaround,
        fails=any_of(
            care_statuses,
            (care_statuses.ypid == programmes.ypid)
            & care_statuses.status.one_of("cared_for", "child_protection")
            & in_force(care_statuses, programmes.start_date),
        ),
        fields=(programmes.kind, care_statuses.status),
        examples=(
            RuleExample(
                shows="Early help, and care that had ended, are no obstacle.",
                given="""
                programmes: ypid, kind, start_date
                  A, turnaround, 2023-05-02
                  B, turnaround, 2023-05-02
                  C, turnaround, 2023-05-02
                  D, turnaround, 2023-05-02
                  E, prevention, 2023-05-02
                care_statuses: ypid, status, start_date, end_date
                  A, cared_for, 2023-05-02, 2023-05-02
                  B, child_protection, 2023-05-01, 2023-05-01
                  C, early_help, 2023-05-01,
                  D, child_protection, 2023-05-03,
                  E, cared_for, 2023-05-01,
                """,
                failed=1,
                passed=3,
                not_applicable=1,
            ),
        ),
    ),
)
