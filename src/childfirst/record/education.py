"""Education, training and employment."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Text, Whole
from childfirst.record.sources import EDUCATION_SYSTEM


class Education(Record):
    """One row for each place in education, training or work; rows may overlap."""

    recorded_in = EDUCATION_SYSTEM

    education_id = Key(title="Education key", help="The row's key.")
    child = Link(
        "record.Child", column="ypid", title="Child", help="Who holds the place.", item="ypid"
    )
    start_date = Day(title="From", help="First day of the place.", item="startDate")
    end_date = Day(
        title="To", help="Last day of the place; empty while current.", item="endDate", null=True
    )
    provision_type = Code(
        title="Provision",
        help="The kind of provision, in the national list.",
        codes=codelist("provision_type"),
        item="provisionType",
    )
    local_provision = Code(
        title="Provision, local grouping",
        help="The kind of provision as the board's report groups it.",
        codes=codelist("local_provision"),
    )
    school_year = Whole(
        title="School year",
        help="Year group typed in when the row was opened. Nothing is counted by it: the year "
        "group follows from the date of birth.",
        unit="year group",
        minimum=1,
        maximum=15,
        null=True,
    )
    suitability = Code(
        title="Suitability",
        help="Whether the place was judged suitable for the child; empty when nobody judged it.",
        codes=codelist("suitability"),
        item="suitability",
        null=True,
    )
    unsuitability_reason = Code(
        title="Why unsuitable",
        help="The main reason where the place is unsuitable.",
        codes=codelist("education_unsuitability_reason"),
        null=True,
    )
    hours_offered = Whole(
        title="Hours offered",
        help="How much the provider offers the child.",
        unit="hours a week",
        item="hoursOffered",
        minimum=0,
        maximum=60,
        null=True,
    )
    hours_attended = Whole(
        title="Hours attended",
        help="How much of it the child takes up.",
        unit="hours a week",
        item="hours",
        minimum=0,
        maximum=60,
        null=True,
    )
    provider = Text(
        title="Provider", help="Name of the school, college, trainer or employer.", null=True
    )

    class Meta:
        db_table = "education"
        verbose_name = "education, training or employment place"
        verbose_name_plural = "Education, training and employment"
