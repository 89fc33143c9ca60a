"""Court hearings, and the offences before the court."""

from django.db.models import CompositePrimaryKey

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Text
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import COURT


class Hearing(Record):
    """One row for each hearing of a child's case by a court."""

    recorded_in = COURT
    handling = Sensitivity.SPECIAL

    hearing_id = Key(title="Hearing key", help="The hearing's key.", item="hearingID")
    child = Link(
        "record.Child", column="ypid", title="Child", help="Whose case was heard.", item="ypid"
    )
    hearing_date = Day(title="Date of hearing", help="The day the court sat.", item="hearingDate")
    court_type = Code(
        title="Kind of court",
        help="Which kind of court sat.",
        codes=codelist("court_type"),
        item="courtType",
        null=True,
    )
    court_name = Text(title="Court", help="Name of the court.", item="courtName", null=True)
    remand_decision = Code(
        title="Remand decision",
        help="Whether the child went home on bail or was remanded until the next hearing.",
        codes=codelist("remand_decision"),
        item="remandDecision",
        null=True,
    )

    class Meta:
        db_table = "hearings"
        verbose_name = "hearing"
        verbose_name_plural = "Court hearings"


class HearingOffence(Record):
    """One row for each offence before a hearing; the earliest such hearing is its first."""

    recorded_in = COURT
    handling = Sensitivity.SPECIAL

    pk = CompositePrimaryKey("hearing_id", "offence_id")
    hearing = Link(
        "record.Hearing", title="Hearing", help="The hearing that dealt with it.", item="hearingID"
    )
    offence = Link(
        "record.Offence", title="Offence", help="The offence dealt with.", item="offenceID"
    )

    class Meta:
        db_table = "hearing_offences"
        verbose_name = "link of hearing and offence"
        verbose_name_plural = "Hearings and their offences"
