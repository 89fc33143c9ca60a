"""Appendix 3 of the plan: contributions in cash and in kind, and the change between years."""

from decimal import Decimal

from childfirst.language.expressions import Column
from childfirst.language.frames import Frame
from childfirst.language.tables import contributions, periods
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM
from childfirst.measures.lines import How, Line
from childfirst.periods import FINANCIAL_YEAR

money = Frame(
    name="contributions_of_the_year",
    of=contributions,
    along=(periods,),
    where=(periods.kind == FINANCIAL_YEAR) & (contributions.financial_year == periods.period),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "contribution_id": contributions.contribution_id,
        "agency": contributions.agency,
        "payment": contributions.column("kind"),
        "amount_gbp": contributions.amount_gbp,
        "posts_fte": contributions.posts_fte,
    },
    keys=("period", "contribution_id"),
    why="contributions of the financial year and of the one before",
)


IN_KIND = """
            contributions: financial_year, agency, kind, amount_gbp, posts_fte
              2022/23, Police, in_kind, 40000, 1
              2022/23, Health, in_kind, 60000, 1.6
              2022/23, Health, cash, 25000,
            """
EXAMPLES = {
    "Appendix 3 cash": Example(
        shows="Two payments of one agency are added; payments in kind are not cash.",
        period="2023-24",
        given="""
            contributions: financial_year, agency, kind, amount_gbp
              2023/24, Police, cash, 1000
              2023/24, Police, cash, 500
              2023/24, Police, in_kind, 9000
              2022/23, Police, cash, 1200
            """,
        expect={
            "2023/24|Police": 1500,
            "2022/23|Police": 1200,
            "2023/24|Total": 1500,
            "2023/24 minus 2022/23|Police": 300,
        },
    ),
    "Appendix 3 payment in kind": Example(
        shows="Only payments in kind, and a zero for the year in which there were none.",
        period="2023-24",
        given=IN_KIND,
        expect={"2022/23|Police": 40000, "2022/23|Total": 100000, "2023/24|Police": 0},
    ),
    "Appendix 3 posts in kind": Example(
        shows="Posts are added as they are recorded, in tenths.",
        period="2023-24",
        given=IN_KIND,
        expect={"2022/23|Health": Decimal("1.6"), "2022/23|Total": Decimal("2.6")},
    ),
}


def contributions_table(
    table: str, title: str, payment: str, amount: Column, unit: str, differences: str = ""
) -> Measure:
    """Declare a table of sums by agency, with their total."""
    return Measure(
        table=table,
        kpi="Appendix 3",
        title=title,
        counts=unit,
        each=FINANCIAL_YEAR,
        of=money,
        unit=money.contribution_id,
        only=money.payment == payment,
        lines_by=Line(
            label="", share_of=None, how=How.TOTAL, of=money.agency, adds=amount, unit=unit
        ),
        lines=(Line(label="Total", share_of=None, how=How.TOTAL, adds=amount, unit=unit),),
        rule=f"The sum of {title.lower()} recorded for each agency and financial year.",
        cites="Youth justice plan 2024/25, Appendix 3",
        valid_from=FROM,
        differences_as=differences,
        examples=(EXAMPLES[table],),
    )


MEASURES = (
    contributions_table(
        "Appendix 3 cash",
        "Cash contributions",
        "cash",
        money.amount_gbp,
        "pounds",
        "Appendix 3 variance",
    ),
    contributions_table(
        "Appendix 3 payment in kind", "Payments in kind", "in_kind", money.amount_gbp, "pounds"
    ),
    contributions_table(
        "Appendix 3 posts in kind",
        "Posts given in kind",
        "in_kind",
        money.posts_fte,
        "full-time equivalent posts",
    ),
)
