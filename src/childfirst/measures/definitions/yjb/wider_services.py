"""KPI 7: links to wider services."""

from childfirst.language.expressions import Condition, Expression
from childfirst.language.questions import any_of
from childfirst.language.tables import care_statuses
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_everything, by_order
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.lines import Line

SUPPORT = ("cared_for", "child_protection", "child_in_need", "early_help")


def status(condition: Condition) -> Condition:
    """Say whether the child has a children's services status that meets a condition."""
    return any_of(care_statuses, (care_statuses.ypid == ended.ypid) & condition)


def overlaps(first: Expression, last: Expression) -> Condition:
    """Say whether a status ran on any day of a span."""
    return (care_statuses.start_date <= last) & (
        care_statuses.end_date.is_missing | (care_statuses.end_date >= first)
    )


DURING = overlaps(ended.support_from, ended.programme_end)
AT_START = overlaps(ended.start_day, ended.start_day)
AT_END = overlaps(ended.programme_end, ended.programme_end)
referral = care_statuses.status == "early_help_referral"
RULE = (
    "Children whose order ended in the quarter with support at any time of it: cared for, on a "
    "child protection or child in need plan, or in early help with a plan. A child may have "
    "several kinds, so they are not added. A referral to early help alone is not support."
)

MEASURES = (
    national(
        "KPI 7",
        "Children supported by wider services during the order",
        (
            Line(
                label="kpi7.supported",
                when=status(care_statuses.status.one_of(*SUPPORT) & DURING),
            ),
        ),
        of=ended,
        unit=ended.ypid,
        breakdowns=by_everything(ended),
        rule=RULE,
        examples=(
            Example(
                shows="A referral to early help without a plan is not support.",
                period="2023-24Q1",
                given=f"""{ONE_ORDER}
            care_statuses: ypid, status, start_date
              A, early_help_referral, 2023-02-01
            """,
                expect={
                    "kpi7.supported": 0,
                },
            ),
        ),
    ),
    national(
        "KPI 7",
        "Wider services by kind, at start and during the order",
        (
            *(
                Line(
                    label=f"kpi7.{kind}_{word}",
                    when=status((care_statuses.status == kind) & when),
                )
                for kind in SUPPORT
                for word, when in (("start", AT_START), ("during", DURING), ("end", AT_END))
            ),
            Line(
                label="kpi7.early_help_open_before",
                when=status(referral & (care_statuses.start_date < ended.programme_start)),
            ),
            Line(
                label="kpi7.early_help_referred",
                when=status(
                    referral
                    & (care_statuses.start_date >= ended.programme_start)
                    & (care_statuses.start_date <= ended.programme_end)
                ),
            ),
        ),
        of=ended,
        unit=ended.ypid,
        breakdowns=(by_order(ended),),
        rule=RULE,
        examples=(
            Example(
                shows="Begun inside the order: during it. Referred before it: already open.",
                period="2023-24Q1",
                given=f"""{ONE_ORDER}
            care_statuses: ypid, status, start_date, end_date
              A, child_in_need, 2023-02-01, 2023-03-01
              A, early_help_referral, 2022-12-01, 2022-12-20
            """,
                expect={
                    "kpi7.child_in_need_start": 0,
                    "kpi7.child_in_need_during": 1,
                    "kpi7.child_in_need_end": 0,
                    "kpi7.early_help_open_before": 1,
                    "kpi7.early_help_referred": 0,
                },
            ),
        ),
    ),
)
