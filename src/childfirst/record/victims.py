"""Victims. Sealed: seen only by those who work with them, never on a child's page."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Key
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import VICTIM_REGISTER


class Victim(Record):
    """One row for each victim, with nothing that says who it is."""

    recorded_in = VICTIM_REGISTER
    handling = Sensitivity.SEALED

    victim_id = Key(title="Victim key", help="The victim's key.", item="victimID")
    type = Code(
        title="Person or organisation",
        help="Whether the victim is a person or an organisation.",
        codes=codelist("victim_type"),
        item="victimType",
    )

    class Meta:
        db_table = "victims"
        verbose_name = "victim"
        verbose_name_plural = "Victims"
