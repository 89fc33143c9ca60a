"""What children's services do for a child."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import CHILDRENS_SERVICES


class CareStatus(Record):
    """One row for each status in children's services; a child may hold several at once."""

    recorded_in = CHILDRENS_SERVICES

    care_status_id = Key(title="Care status key", help="The row's key.")
    child = Link(
        "record.Child", column="ypid", title="Child", help="Who holds the status.", item="ypid"
    )
    status = Code(
        title="Status",
        help="The status. A referral to early help is recorded, but is not support.",
        codes=codelist("care_status"),
        item="status",
    )
    start_date = Day(title="From", help="First day of the status.", item="startDate")
    end_date = Day(
        title="To", help="Last day of the status; empty while open.", item="endDate", null=True
    )
    source_system = Code(
        title="Source system",
        help="The system that the row came from.",
        codes=codelist("care_status_source"),
        null=True,
        sensitivity=Sensitivity.SERVICE,
    )

    class Meta:
        db_table = "care_statuses"
        verbose_name = "status in children's services"
        verbose_name_plural = "Statuses in children's services"
