"""Rules about what victims asked for and were given."""

from childfirst.language.tables import snapshot, victim_interventions
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.shapes import out_of_order

ANSWER_WITHIN = 91
"""Days in which what a victim asked for should be given: a quarter."""

work = victim_interventions

RULES = (
    out_of_order(
        "VIC-09",
        work.progress_requested_date,
        work.progress_provided_date,
        title="Progress told before it was asked",
        remedy="Correct one of the two dates.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
    ),
    *(
        Rule(
            code=code,
            rows=work,
            title=f"{what} asked for, but not given within three months",
            remedy="Answer the victim, or record the day on which it was done.",
            owner=Owner.VICTIM_WORKER,
            severity=Severity.QUERY,
            cites="Youth Justice Board KPI 10: divided by those who asked",
            applies=asked + ANSWER_WITHIN < snapshot.as_at,
            fails=given.is_missing,
            fields=(asked, given),
            examples=(
                RuleExample(
                    shows="91 days to 30 June 2024 are still within the quarter.",
                    given=f"""
                    victim_interventions: {asked.name}, {given.name}
                      2024-03-30,
                      2024-03-30, 2024-04-01
                      2024-03-31,
                      ,
                    """,
                    failed=1,
                    passed=1,
                    not_applicable=2,
                ),
            ),
        )
        for code, what, asked, given in (
            ("VIC-10", "Progress", work.progress_requested_date, work.progress_provided_date),
            ("VIC-11", "Support", work.support_requested_date, work.support_provided_date),
        )
    ),
)
