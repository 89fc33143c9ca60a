"""Intervention programmes, the offences they answer, and incidents that led to some."""

from django.db.models import CompositePrimaryKey

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Text
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import CASE_SYSTEM, POLICE


class Programme(Record):
    """One row for each piece of work with a child: an order, a disposal with intervention,
    or a prevention or Turnaround episode.
    """

    recorded_in = CASE_SYSTEM
    handling = Sensitivity.SPECIAL

    programme_id = Key(
        title="Programme key", help="The programme's key.", item="interventionProgrammeID"
    )
    child = Link(
        "record.Child", column="ypid", title="Child", help="Whom the work is with.", item="ypid"
    )
    start_date = Day(title="Start", help="The day the work began.", item="startDate")
    end_date = Day(
        title="End", help="The day the work ended; empty while open.", item="endDate", null=True
    )
    release_date = Day(
        title="Released",
        help="The day the child left custody under the sentence; empty before, where nobody wrote "
        "it down, and where no custody was part of it. A licence begins that day.",
        null=True,
        optional=True,
    )
    disposal_type = Code(
        title="Disposal",
        help="The disposal that the programme carries out. A detention and training order is "
        "two programmes: the time in custody, then the licence.",
        codes=codelist("disposal_type"),
        item="disposalType",
    )
    kind = Code(
        title="Kind of work",
        help="How the service itself groups the work.",
        codes=codelist("programme_kind"),
    )
    successfully_completed = Code(
        title="Successfully completed",
        help="The answer given when an out-of-court programme ends; empty when nobody answered.",
        codes=codelist("yes_no"),
        item="kpi6SuccessfullyCompleted",
        null=True,
    )
    end_reason = Code(
        title="Reason for ending",
        help="Why the programme ended; empty while open.",
        codes=codelist("programme_end_reason"),
        null=True,
    )
    case_manager = Text(
        title="Case manager",
        help="Name of the worker who holds the case.",
        null=True,
        sensitivity=Sensitivity.SERVICE,
    )

    class Meta:
        db_table = "programmes"
        verbose_name = "intervention programme"
        verbose_name_plural = "Intervention programmes"


class ProgrammeOffence(Record):
    """One row for each offence that a programme answers; both sides may have several."""

    recorded_in = CASE_SYSTEM
    handling = Sensitivity.SPECIAL

    pk = CompositePrimaryKey("programme_id", "offence_id")
    programme = Link(
        "record.Programme",
        title="Programme",
        help="The programme that answers the offence.",
        item="interventionProgrammeID",
    )
    offence = Link(
        "record.Offence", title="Offence", help="The offence it answers.", item="offenceID"
    )

    class Meta:
        db_table = "programme_offences"
        verbose_name = "link of programme and offence"
        verbose_name_plural = "Programmes and their offences"


class Incident(Record):
    """One row for each incident of anti-social behaviour. An incident is not an offence."""

    recorded_in = CASE_SYSTEM
    handling = Sensitivity.SPECIAL

    incident_id = Key(title="Incident key", help="The incident's key.")
    child = Link(
        "record.Child", column="ypid", title="Child", help="The child who took part in it."
    )
    incident_date = Day(
        title="Date of incident", help="The day the incident took place.", source=POLICE
    )
    incident_type = Code(
        title="Kind of incident",
        help="The service's own grouping of incidents.",
        codes=codelist("incident_type"),
    )
    reported_by = Code(
        title="Reported by",
        help="Who told the service of it.",
        codes=codelist("incident_reporter"),
        null=True,
    )
    programme = Link(
        "record.Programme",
        title="Programme",
        help="The work offered because of the incident; empty when there was none.",
        null=True,
    )

    class Meta:
        db_table = "incidents"
        verbose_name = "incident"
        verbose_name_plural = "Anti-social behaviour incidents"
