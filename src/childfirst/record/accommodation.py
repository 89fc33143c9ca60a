"""Where children live."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link
from childfirst.record.sources import CASE_SYSTEM


class Residence(Record):
    """One row for each place where a child lives or lived; rows may overlap."""

    recorded_in = CASE_SYSTEM

    residence_id = Key(title="Residence key", help="The row's key.")
    child = Link("record.Child", column="ypid", title="Child", help="Who lives there.", item="ypid")
    start_date = Day(title="From", help="First day there.", item="date")
    end_date = Day(
        title="To", help="Last day there; empty while current.", item="kpi1EndDate", null=True
    )
    accommodation_type = Code(
        title="Kind of accommodation",
        help="The kind of place, in the national list.",
        codes=codelist("accommodation_type"),
        item="kpi1AccommodationType",
        null=True,
    )
    suitability = Code(
        title="Suitability",
        help="Whether the place was judged suitable for the child; empty when nobody judged it. "
        "The national indicator reads UNKNOWN as unsuitable.",
        codes=codelist("suitability"),
        item="kpi1AccommodationSuitability",
        null=True,
    )
    unsuitability_reason = Code(
        title="Why unsuitable",
        help="The main reason where the place is unsuitable.",
        codes=codelist("accommodation_unsuitability_reason"),
        null=True,
    )

    class Meta:
        db_table = "residences"
        verbose_name = "residence"
        verbose_name_plural = "Accommodation"
