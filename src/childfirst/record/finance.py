"""What the partners put in."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Key, Number, Text, Whole
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import FINANCE


class Contribution(Record):
    """One row for each contribution of an agency in a financial year, in money or in kind."""

    recorded_in = FINANCE
    handling = Sensitivity.SERVICE

    contribution_id = Key(title="Contribution key", help="The row's key.")
    financial_year = Text(
        title="Financial year",
        help="April to March, written as in 2023/24.",
        pattern=r"^[0-9]{4}/[0-9]{2}$",
    )
    agency = Text(title="Agency", help="The agency or the grant that the money comes from.")
    kind = Code(
        title="Kind", help="Money, or something of worth.", codes=codelist("contribution_kind")
    )
    amount_gbp = Whole(
        title="Amount",
        help="What it is worth; a repayment is negative.",
        unit="pounds",
    )
    posts_fte = Number(
        title="Posts",
        help="Staff lent to the service, for contributions in kind.",
        unit="full-time equivalent",
        null=True,
    )
    description = Text(title="Description", help="The post lent, or a note.", null=True)

    class Meta:
        db_table = "contributions"
        verbose_name = "contribution"
        verbose_name_plural = "Financial contributions"
