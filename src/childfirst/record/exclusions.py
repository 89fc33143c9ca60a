"""Children sent home from school."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Text, Whole
from childfirst.record.sources import EDUCATION_SYSTEM


class SuspensionOrExclusion(Record):
    """One row for each suspension or permanent exclusion from a school."""

    recorded_in = EDUCATION_SYSTEM

    suspension_id = Key(title="Suspension key", help="The row's key.")
    child = Link("record.Child", column="ypid", title="Child", help="Who was sent home.")
    kind = Code(
        title="Kind",
        help="For a time, or for good.",
        codes=codelist("exclusion_kind"),
    )
    start_date = Day(title="From", help="First day away from school.")
    end_date = Day(title="To", help="Last day of a suspension; empty for an exclusion.", null=True)
    days = Whole(
        title="Days lost",
        help="How much schooling the child missed because of it.",
        unit="school days",
        minimum=0,
        null=True,
    )
    reason = Code(
        title="Reason",
        help="The reason the school gave.",
        codes=codelist("exclusion_reason"),
        null=True,
    )
    school = Text(title="School", help="Name of the school.", null=True)

    class Meta:
        db_table = "suspensions_exclusions"
        verbose_name = "suspension or exclusion"
        verbose_name_plural = "Suspensions and exclusions"
