"""Work with victims: contact, restorative justice, information and support. Sealed."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import VICTIM_REGISTER


class VictimIntervention(Record):
    """One row for each victim and offence; a victim of two offences has two."""

    recorded_in = VICTIM_REGISTER
    handling = Sensitivity.SEALED

    victim_intervention_id = Key(
        title="Victim work key", help="The row's key.", item="victimInterventionID"
    )
    victim = Link("record.Victim", title="Victim", help="Whom the work is with.", item="victimID")
    offence = Link(
        "record.Offence", title="Offence", help="The offence they suffered.", item="offenceID"
    )
    consent_to_contact = Code(
        title="Consent to contact",
        help="Whether the victim let the service make contact; empty when nobody asked or "
        "wrote the answer down.",
        codes=codelist("yes_no"),
        item="consentYJSContact",
        null=True,
    )
    contacted_date = Day(
        title="First contact",
        help="The day the service first made contact.",
        item="yjscontactDate",
        null=True,
    )
    rj_offered_date = Day(
        title="Restorative justice offered",
        help="The day a restorative process was offered.",
        item="rjofferedStatus",
        null=True,
    )
    rj_accepted_date = Day(
        title="Offer accepted", help="The day the victim accepted it.", null=True
    )
    engaged_rj = Code(
        title="Took part",
        help="Whether the victim took part in a restorative process.",
        codes=codelist("yes_no"),
        item="engagedRJ",
        null=True,
    )
    engaged_rj_from = Day(
        title="Took part from", help="First day of the process.", item="engagedRJStart", null=True
    )
    engaged_rj_to = Day(
        title="Took part to", help="Last day of the process.", item="engagedRJEnd", null=True
    )
    rj_type = Code(
        title="Restorative process",
        help="The kind of process.",
        codes=codelist("restorative_process"),
        item="rjinterventionType",
        null=True,
    )
    view_prior = Code(
        title="View asked first",
        help="Whether the victim was asked before the decision or the planning of the sentence.",
        codes=codelist("yes_no"),
        item="viewPrior",
        null=True,
    )
    view_sought_date = Day(title="View asked on", help="The day they were asked.", null=True)
    progress_requested_date = Day(
        title="Asked about progress",
        help="The day the victim asked how the case goes on.",
        item="progressRequestDate",
        null=True,
    )
    progress_provided_date = Day(
        title="Told of progress",
        help="The day they were first told.",
        item="progressProvidedDate",
        null=True,
    )
    support_requested_date = Day(
        title="Asked for support",
        help="The day the victim first asked for further support.",
        item="additionalSupportRequest",
        null=True,
    )
    support_provided_date = Day(
        title="Given support",
        help="The day further support was first given.",
        item="additionalSupportProvided",
        null=True,
    )
    feedback_date = Day(title="Feedback", help="The day the victim gave feedback.", null=True)
    closed_date = Day(
        title="Closed", help="The day the work was closed; empty while open.", null=True
    )

    class Meta:
        db_table = "victim_interventions"
        verbose_name = "work with a victim"
        verbose_name_plural = "Work with victims"
