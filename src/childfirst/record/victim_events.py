"""Single acts of support and information for victims. Sealed."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import VICTIM_REGISTER


class VictimEvent(Record):
    """One row for each act of support, update or information: acts are counted, not victims."""

    recorded_in = VICTIM_REGISTER
    handling = Sensitivity.SEALED

    victim_event_id = Key(title="Victim event key", help="The row's key.")
    victim_intervention = Link(
        "record.VictimIntervention",
        title="Work with the victim",
        help="The work that the act belongs to.",
    )
    event_date = Day(title="Date", help="The day of the act.")
    event_type = Code(
        title="Kind of act", help="What was asked for or given.", codes=codelist("victim_event")
    )
    other_agency = Code(
        title="By another agency",
        help="Whether an agency outside the service gave the support.",
        codes=codelist("yes_no"),
        null=True,
    )

    class Meta:
        db_table = "victim_events"
        verbose_name = "act of support or information"
        verbose_name_plural = "Support and updates given to victims"
