"""Rules about detention and training orders: custody, then licence."""

from childfirst.language.questions import any_of
from childfirst.language.tables import programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import ended

other = programmes.again()
same_child = other.ypid == programmes.ypid

RULES = (
    Rule(
        code="DTO-01",
        rows=programmes,
        title="Licence without the time in custody before it",
        remedy="Record the custody programme of the detention and training order, ending when "
        "the licence begins.",
        owner=Owner.CASE_MANAGER,
        cites="Youth Justice Board KPI counting rules: the order ends with the licence",
        applies=programmes.disposal_type == "DTO_LICENCE",
        fails=~any_of(
            other,
            same_child
            & (other.disposal_type == "DTO_CUSTODY")
            & (other.end_date <= programmes.start_date),
        ),
        fields=(programmes.disposal_type, programmes.start_date),
        examples=(
            RuleExample(
                shows="Custody that runs on past the start of the licence is not before it.",
                given="""
                programmes: ypid, disposal_type, start_date, end_date
                  B, DTO_LICENCE, 2023-05-02,
                  C, DTO_LICENCE, 2023-05-02,
                  A, DTO_LICENCE, 2023-05-02,
                  A, DTO_CUSTODY, 2023-01-01, 2023-05-02
                  B, DTO_CUSTODY, 2023-01-01, 2023-05-03
                  C, REFERRAL_ORDER, 2023-01-01, 2023-05-02
                """,
                failed=2,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
    Rule(
        code="DTO-02",
        rows=programmes,
        title="Custody of a detention and training order ended without a licence",
        remedy="Record the licence, or the reason why there is none.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=(programmes.disposal_type == "DTO_CUSTODY") & ended(programmes),
        fails=~any_of(
            other,
            same_child
            & (other.disposal_type == "DTO_LICENCE")
            & (other.start_date >= programmes.end_date),
        ),
        fields=(programmes.disposal_type, programmes.end_date),
        examples=(
            RuleExample(
                shows="Custody that still runs has no licence yet.",
                given="""
                programmes: ypid, disposal_type, start_date, end_date
                  B, DTO_CUSTODY, 2023-01-01, 2023-05-02
                  C, DTO_CUSTODY, 2023-01-01, 2023-05-02
                  A, DTO_CUSTODY, 2023-01-01, 2023-05-02
                  A, DTO_LICENCE, 2023-05-02,
                  B, DTO_LICENCE, 2023-05-01,
                  C, REFERRAL_ORDER, 2023-05-02, 2023-06-01
                  D, DTO_CUSTODY, 2023-01-01,
                """,
                failed=2,
                passed=1,
                not_applicable=4,
            ),
        ),
    ),
)
