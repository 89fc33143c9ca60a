"""Rules about special educational needs: levels of support."""

from childfirst.language.questions import any_of
from childfirst.language.tables import special_need_types, special_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import overlaps
from childfirst.validation.rules.repeats import another
from childfirst.validation.rules.shapes import (
    before_birth,
    ends_before_start,
    in_the_future,
)

SUPPORTED = ("SEN_SUPPORT", "EHCP")

again = special_needs.again()
level, plan, plan_date = special_needs.level, special_needs.formal_plan, special_needs.plan_date

RULES = (
    in_the_future("SEN-01", special_needs, "Special need", Owner.EDUCATION_WORKER),
    ends_before_start("SEN-02", special_needs, "Special need", Owner.EDUCATION_WORKER),
    before_birth("SEN-03", special_needs, "Special need", Owner.EDUCATION_WORKER),
    Rule(
        code="SEN-07",
        rows=special_needs,
        title="Support or plan, yet no need identified",
        remedy="Record that a need is identified, or correct the level.",
        owner=Owner.EDUCATION_WORKER,
        cites="Youth Justice Board KPI 3: plan and need on the same record",
        applies=level.one_of(*SUPPORTED) | (plan == "YES"),
        fails=special_needs.identified_sendaln == "NO",
        fields=(special_needs.identified_sendaln, level, plan),
        examples=(
            RuleExample(
                shows="A child without level and plan may have no need.",
                given="""
                special_needs: level, formal_plan, identified_sendaln
                  EHCP, , NO
                  SEN_SUPPORT, , NO
                  NONE, YES, NO
                  EHCP, YES, YES
                  NONE, NO, NO
                """,
                failed=3,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="SEN-09",
        rows=special_needs,
        title="Two levels of support at once",
        remedy="End the earlier level on the day the later one began.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Local performance report 2023/24: the latest start wins",
        fails=any_of(
            again,
            (again.ypid == special_needs.ypid)
            & another(again, special_needs)
            & overlaps(again, special_needs),
        ),
        fields=(level, special_needs.start_date, special_needs.end_date),
        examples=(
            RuleExample(
                shows="One may begin on the day on which the other ends.",
                given="""
                special_needs: ypid, level, start_date, end_date
                  B, SEN_SUPPORT, 2023-04-01, 2023-05-02
                  B, EHCP, 2023-05-01,
                  A, SEN_SUPPORT, 2023-04-01, 2023-05-01
                  A, EHCP, 2023-05-01,
                """,
                failed=2,
                passed=2,
            ),
        ),
    ),
    Rule(
        code="SEN-10",
        rows=special_needs,
        title="Support or plan without any need named",
        remedy="Record which needs the child has, the main one first.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=level.one_of(*SUPPORTED),
        fails=~any_of(special_need_types, special_need_types.ypid == special_needs.ypid),
        fields=(level, special_need_types.need),
        examples=(
            RuleExample(
                shows="One need is enough.",
                given="""
                special_needs: ypid, level
                  B, SEN_SUPPORT
                  A, EHCP
                  C, NONE
                special_need_types: ypid, need
                  A, Autism
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
