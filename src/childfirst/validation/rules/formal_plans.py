"""Rules about formal plans for special educational needs."""

from childfirst.language.tables import special_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.shapes import (
    out_of_order,
)

level, plan, plan_date = special_needs.level, special_needs.formal_plan, special_needs.plan_date

RULES = (
    Rule(
        code="SEN-04",
        rows=special_needs,
        title="Education, health and care plan not marked as a formal plan",
        remedy="Mark the plan as formal: without it the child is missing from the indicator.",
        owner=Owner.EDUCATION_WORKER,
        cites="Youth Justice Board KPI 3: children with a formal plan",
        applies=level == "EHCP",
        fails=~(plan == "YES"),
        fields=(plan, level),
        examples=(
            RuleExample(
                shows="A blank is no yes; support in school may do without a plan.",
                given="""
                special_needs: level, formal_plan
                  EHCP, NO
                  EHCP,
                  EHCP, YES
                  SEN_SUPPORT, NO
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="SEN-05",
        rows=special_needs,
        title="Formal plan without its date",
        remedy="Record the date of the plan.",
        owner=Owner.EDUCATION_WORKER,
        applies=plan == "YES",
        fails=plan_date.is_missing,
        fields=(plan_date, plan),
        examples=(
            RuleExample(
                shows="Only formal plans need a date.",
                given="""
                special_needs: formal_plan, plan_date
                  YES,
                  YES, 2023-05-02
                  NO,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="SEN-06",
        rows=special_needs,
        title="Date of a plan that is said not to exist",
        remedy="Mark the plan as formal, or clear its date.",
        owner=Owner.EDUCATION_WORKER,
        applies=~(plan == "YES"),
        fails=plan_date.is_known,
        fields=(plan, plan_date),
        examples=(
            RuleExample(
                shows="A formal plan has a date rightly.",
                given="""
                special_needs: formal_plan, plan_date
                  NO, 2023-05-02
                  , 2023-05-02
                  NO,
                  YES, 2023-05-02
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    out_of_order(
        "SEN-08",
        plan_date,
        special_needs.end_date,
        title="Plan made after the level of support ended",
        remedy="Correct the date of the plan or the end of the level.",
        owner=Owner.EDUCATION_WORKER,
    ),
    Rule(
        code="SEN-11",
        rows=special_needs,
        title="Formal plan without a level of support that has one",
        remedy="Record the level that the plan belongs to.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=(plan == "YES") & known(plan_date),
        fails=level == "NONE",
        fields=(level, plan),
        examples=(
            RuleExample(
                shows="Plans without a date are another rule's matter.",
                given="""
                special_needs: level, formal_plan, plan_date
                  NONE, YES, 2023-05-02
                  EHCP, YES, 2023-05-02
                  NONE, YES,
                  NONE, NO, 2023-05-02
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
