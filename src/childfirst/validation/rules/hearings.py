"""Rules about court hearings."""

from childfirst.language.questions import any_of
from childfirst.language.tables import hearing_offences, hearings
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import before_birth, in_the_future

RULES = (
    in_the_future("HEA-01", hearings, "Hearing", Owner.COURT_OFFICER),
    before_birth("HEA-02", hearings, "Hearing", Owner.COURT_OFFICER),
    Rule(
        code="HEA-03",
        rows=hearings,
        title="Hearing without an offence",
        remedy="Link the offences that were dealt with.",
        owner=Owner.COURT_OFFICER,
        fails=~any_of(hearing_offences, hearing_offences.hearing_id == hearings.hearing_id),
        fields=(hearings.hearing_id, hearing_offences.offence_id),
        examples=(
            RuleExample(
                shows="One offence is enough.",
                given="""
                hearings: hearing_id
                  I
                  H
                hearing_offences: hearing_id, offence_id
                  H, 1
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="HEA-05",
        rows=hearings,
        title="Hearing without the kind of court",
        remedy="Record whether the youth, magistrates' or Crown court sat.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        fails=hearings.court_type.is_missing,
        fields=(hearings.court_type,),
        examples=(
            RuleExample(
                shows="A blank is asked about.",
                given="""
                hearings: court_type
                  ""
                  YOUTH
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    repeated(
        "HEA-06",
        hearings,
        (hearings.ypid, hearings.hearing_date, hearings.court_name),
        title="Same hearing of a child recorded twice",
        remedy="Put the offences of both under one hearing and delete the other.",
        owner=Owner.COURT_OFFICER,
    ),
)
