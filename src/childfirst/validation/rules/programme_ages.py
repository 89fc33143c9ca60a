"""Rules about the age at which programmes begin."""

from childfirst.language.functions import age
from childfirst.language.tables import programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

years = age(programmes.child.date_of_birth, programmes.start_date)
disposal, kind = programmes.disposal_type, programmes.kind

RULES = (
    Rule(
        code="PRO-06",
        rows=programmes,
        title="Child under 10 when the programme began",
        remedy="Correct the start or the date of birth.",
        owner=Owner.CASE_MANAGER,
        cites="Youth Justice Board KPI counting rules: 10 to 17 at the start of the intervention",
        fails=years < 10,
        fields=(programmes.start_date, programmes.child.date_of_birth),
        examples=(
            RuleExample(
                shows="The tenth birthday is right.",
                given="""
                children: ypid, date_of_birth
                  A, 2013-05-02
                programmes: ypid, start_date
                  A, 2023-05-01
                  A, 2023-05-02
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="PRO-07",
        rows=programmes,
        title="Already 18 when the programme began",
        remedy="Check both dates: national indicators leave the child out of this programme.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI counting rules: age at the start, or at the sentence",
        applies=disposal != "DTO_LICENCE",
        fails=years >= 18,
        fields=(programmes.start_date, programmes.child.date_of_birth),
        examples=(
            RuleExample(
                shows="A licence may begin after the birthday, its sentence was before.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-02
                programmes: ypid, start_date, disposal_type
                  A, 2023-05-02, REFERRAL_ORDER
                  A, 2023-05-01, REFERRAL_ORDER
                  A, 2023-05-02, DTO_LICENCE
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
