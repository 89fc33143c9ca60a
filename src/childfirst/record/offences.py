"""Offences, and what was decided about them."""

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Text, Whole
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import CASE_SYSTEM, POLICE


class Offence(Record):
    """One row for each offence of a child, whatever came of it."""

    recorded_in = CASE_SYSTEM
    handling = Sensitivity.SPECIAL

    offence_id = Key(title="Offence key", help="The offence's key.", item="offenceID")
    child = Link(
        "record.Child", column="ypid", title="Child", help="Whose offence it is.", item="ypid"
    )
    offence_date = Day(
        title="Date of offence", help="The day the offence took place.", item="offenceDate"
    )
    offence_description = Text(
        title="Offence wording",
        help="The offence in words, as the case system writes it.",
        item="offenceDescription",
    )
    yjb_offence_category = Code(
        title="Offence category",
        help="The Youth Justice Board's broad category of the offence.",
        codes=codelist("offence_category"),
        item="yjboffenceCategory",
    )
    yjb_seriousness_score = Whole(
        title="Seriousness score",
        help="The Youth Justice Board's score, 8 being gravest. Used for statistics, and not to "
        "be mixed up with the police gravity matrix of 1 to 5, which guides decisions.",
        unit="score",
        item="yjbseriousnessScore",
        minimum=1,
        maximum=8,
    )
    arrest_date = Day(
        title="Date of arrest",
        help="The day the child was arrested; empty for a voluntary interview.",
        source=POLICE,
        item="arrestDate",
        null=True,
    )
    knife_related_offence = Code(
        title="Knife related",
        help="Whether a knife or another blade played a part.",
        codes=codelist("yes_no"),
        item="knifeRelatedOffence",
        null=True,
    )

    class Meta:
        db_table = "offences"
        verbose_name = "offence"
        verbose_name_plural = "Offences"


class Outcome(Record):
    """One row for each legal outcome of an offence; one offence may have several."""

    recorded_in = CASE_SYSTEM
    handling = Sensitivity.SPECIAL

    outcome_id = Key(title="Outcome key", help="The outcome's key.")
    offence = Link(
        "record.Offence", title="Offence", help="The offence that was decided.", item="offenceID"
    )
    outcome_date = Day(
        title="Date of outcome",
        help="The day of the out-of-court decision or of the sentence.",
        item="outcomeDate",
    )
    legal_outcome = Code(
        title="Legal outcome",
        help="What was decided, out of court or by a court.",
        codes=codelist("legal_outcome"),
        item="legalOutcome",
    )
    legal_outcome_group = Code(
        title="Tier",
        help="The national tier that the outcome belongs to.",
        codes=codelist("legal_outcome_group"),
        item="legalOutcomeGroup",
    )
    residence_on_legal_outcome_date = Code(
        title="Residence at the outcome",
        help="Whether the child then lived in the service's area. A child from elsewhere, whose "
        "case is only hosted, is never counted here.",
        codes=codelist("outcome_residence"),
        item="residenceOnLegalOutcomeDate",
    )
    outcome_appeal_status = Code(
        title="Appeal",
        help="What became of an appeal; empty when there was none. An outcome that an appeal "
        "changed or overturned is never counted.",
        codes=codelist("appeal_status"),
        item="outcomeAppealStatus",
        null=True,
    )
    term_months = Whole(
        title="Term",
        help="How long the outcome lasts, for outcomes that have a length.",
        unit="months",
        item="termMonths",
        minimum=0,
        null=True,
    )

    class Meta:
        db_table = "outcomes"
        verbose_name = "legal outcome"
        verbose_name_plural = "Legal outcomes"
