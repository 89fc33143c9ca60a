"""Rules about screening for health needs by the end of a programme."""

from __future__ import annotations

from childfirst.language.functions import earliest
from childfirst.language.tables import health_needs, programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import ended
from childfirst.validation.rules.programme_starts import COUNTED, NO_RECORD, without

SEEN = (health_needs.screened_date, health_needs.need_identified_date, health_needs.attended_from)


def not_screened(code: str, domain: str, what: str, kpi: str) -> Rule:
    """Make the rule that health must have been screened by the end of a programme."""
    return Rule(
        code=code,
        rows=programmes,
        title=f"Never screened for {what} by the end of the programme",
        remedy=f"Record the screening for {what} if it was done: {NO_RECORD}.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        cites=f"Youth Justice Board {kpi}: a need at the end of the order",
        applies=COUNTED & ended(programmes),
        fails=without(
            health_needs,
            (health_needs.domain == domain) & (earliest(*SEEN) <= programmes.end_date),
        ),
        fields=(health_needs.screened_date, programmes.end_date),
        examples=(
            RuleExample(
                shows="A need found, or treatment begun, is as good as a screening.",
                given=f"""
                programmes: ypid, end_date, kind
                  B, 2023-05-02, statutory
                  C, 2023-05-02, statutory
                  A, 2023-05-02, statutory
                  F, 2023-05-02, statutory
                  G, 2023-05-02, statutory
                  D, , statutory
                  E, 2023-05-02, prevention
                health_needs: ypid, domain, screened_date, need_identified_date, attended_from
                  A, {domain}, 2023-05-02, ,
                  B, {domain}, 2023-05-03, ,
                  C, {_other(domain)}, 2023-05-01, ,
                  F, {domain}, , 2023-05-02,
                  G, {domain}, , , 2023-05-02
                """,
                failed=2,
                passed=3,
                not_applicable=2,
            ),
        ),
    )


def _other(domain: str) -> str:
    return next(code for code in health_needs.domain.codes if code != domain)


RULES = (
    not_screened("STA-05", "mental_health", "mental health", "KPI 4"),
    not_screened("STA-06", "substance_misuse", "substance misuse", "KPI 5"),
)
