"""Mental health and substance misuse."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import HEALTH_PARTNER


class HealthNeed(Record):
    """One row for each screening or treatment. Screened and no need date: no need was found."""

    recorded_in = HEALTH_PARTNER
    handling = Sensitivity.SPECIAL

    health_need_id = Key(title="Health need key", help="The row's key.")
    child = Link(
        "record.Child", column="ypid", title="Child", help="Who was screened or seen.", item="ypid"
    )
    domain = Code(
        title="Domain",
        help="Which side of health the row is about.",
        codes=codelist("health_domain"),
    )
    screened_date = Day(
        title="Screened on",
        help="The day of the screening; empty where treatment began without one.",
        null=True,
    )
    need_identified_date = Day(
        title="Need identified on",
        help="The day a need was found; empty when none was.",
        item="kpi4MHDateScreened / kpi5SMDateScreened",
        null=True,
    )
    mental_health_category = Code(
        title="Mental health category too",
        help="On a substance misuse row: whether it names a mental health category as well.",
        codes=codelist("yes_no"),
        null=True,
    )
    referred_date = Day(
        title="Referred on",
        help="The day the child was referred. A referral alone counts nowhere.",
        item="kpi4MHDateReferred / kpi5SMDateReferred",
        null=True,
    )
    offered_date = Day(
        title="Offered on",
        help="The day an intervention was offered.",
        item="kpi4MHDateOffered / kpi5SMDateOffered",
        null=True,
    )
    attended_from = Day(
        title="Attended from",
        help="The first day the child attended.",
        item="kpi4MHDateAttendedStart / kpi5SMDateAttendedStart",
        null=True,
    )
    attended_to = Day(
        title="Attended to",
        help="The last day the child attended; empty while attending.",
        item="kpi4MHDateAttendedEnd / kpi5SMDateAttendedEnd",
        null=True,
    )
    intervention_type = Code(
        title="Intervention",
        help="The kind of help offered.",
        codes=codelist("health_intervention"),
        item="kpi4MHInterventionType / kpi5SMInterventionType",
        null=True,
    )
    provider = Code(
        title="Provider",
        help="Who gives the help.",
        codes=codelist("health_provider"),
        null=True,
    )

    class Meta:
        db_table = "health_needs"
        verbose_name = "health need"
        verbose_name_plural = "Mental health and substance misuse"
