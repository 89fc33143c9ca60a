"""Special educational needs: the level of support, and the needs themselves."""

from django.db.models import CompositePrimaryKey

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Whole
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import SEND_SYSTEM


class SpecialNeed(Record):
    """One row for each spell at a level of support; rows may overlap."""

    recorded_in = SEND_SYSTEM
    handling = Sensitivity.SPECIAL

    special_need_id = Key(title="Special need key", help="The row's key.")
    child = Link(
        "record.Child", column="ypid", title="Child", help="Whose support it is.", item="ypid"
    )
    level = Code(
        title="Level of support",
        help="How much support the child has by right.",
        codes=codelist("special_need_level"),
    )
    identified_sendaln = Code(
        title="Need identified",
        help="Whether a special or additional learning need is known, whatever the level.",
        codes=codelist("yes_no"),
        item="kpi3IdentifiedSENDALN",
    )
    formal_plan = Code(
        title="Formal plan",
        help="Whether a formal plan is in place for the need.",
        codes=codelist("yes_no"),
        item="kpi3SENDFormalPlan",
        null=True,
    )
    plan_date = Day(title="Date of plan", help="The day the plan was made.", null=True)
    start_date = Day(title="From", help="First day of the spell.", item="kpi3SENDStartDate")
    end_date = Day(
        title="To",
        help="Last day of the spell; empty while current.",
        item="kpi3SENDEndDate",
        null=True,
    )

    class Meta:
        db_table = "special_needs"
        verbose_name = "level of special educational needs support"
        verbose_name_plural = "Special educational needs and disability"


class SpecialNeedType(Record):
    """One row for each need of a child. A need may be known without any level of support."""

    recorded_in = SEND_SYSTEM
    handling = Sensitivity.SPECIAL

    pk = CompositePrimaryKey("child_id", "need")
    child = Link("record.Child", column="ypid", title="Child", help="Who has the need.")
    need = Code(
        title="Need",
        help="The need, under the label that the local report uses.",
        codes=codelist("special_need"),
    )
    rank = Whole(
        title="Rank",
        help="Where the need stands among the child's needs; 1 is the main one.",
        unit="rank",
        minimum=1,
    )
    identified_date = Day(title="Identified on", help="The day the need was identified.")

    class Meta:
        db_table = "special_need_types"
        verbose_name = "special educational need"
        verbose_name_plural = "Kinds of special educational need"
