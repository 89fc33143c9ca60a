"""Rules about restorative justice: offer and answer."""

from childfirst.language.tables import victim_interventions
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, known
from childfirst.validation.rules.shapes import out_of_order

work = victim_interventions
offered, accepted = work.rj_offered_date, work.rj_accepted_date
engaged, began, finished = work.engaged_rj, work.engaged_rj_from, work.engaged_rj_to

RULES = (
    out_of_order(
        "RJU-01",
        work.contacted_date,
        offered,
        title="Restorative justice offered before the first contact",
        remedy="Correct the date of the contact or of the offer.",
        owner=Owner.VICTIM_WORKER,
    ),
    out_of_order(
        "RJU-02",
        offered,
        accepted,
        title="Restorative justice accepted before the offer",
        remedy="Correct the date of the offer or of the answer.",
        owner=Owner.VICTIM_WORKER,
    ),
    Rule(
        code="RJU-03",
        rows=work,
        title="Offer accepted that was never made",
        remedy="Record the day on which restorative justice was offered.",
        owner=Owner.VICTIM_WORKER,
        applies=known(accepted),
        fails=offered.is_missing,
        fields=(offered, accepted),
        examples=(
            RuleExample(
                shows="Nothing is asked where nothing was accepted.",
                given="""
                victim_interventions: rj_offered_date, rj_accepted_date
                  , 2023-05-02
                  2023-05-02, 2023-05-02
                  2023-05-02,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RJU-05",
        rows=work,
        title="Victim took part without a first contact",
        remedy="Record the day of the first contact.",
        owner=Owner.VICTIM_WORKER,
        applies=(engaged == "YES") | any_known(offered, accepted),
        fails=work.contacted_date.is_missing,
        fields=(work.contacted_date, engaged, offered, accepted),
        examples=(
            RuleExample(
                shows="Offer, answer and taking part all need a contact.",
                given="""
                victim_interventions: engaged_rj, rj_offered_date, rj_accepted_date, contacted_date
                  YES, , ,
                  , 2023-05-02, ,
                  , , 2023-05-02,
                  YES, 2023-05-02, 2023-05-02, 2023-05-01
                  NO, , ,
                """,
                failed=3,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RJU-11",
        rows=work,
        title="Offer after the victim refused contact",
        remedy="Correct the consent, or find out why an offer was made all the same.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        applies=work.consent_to_contact == "NO",
        fails=offered.is_known,
        fields=(work.consent_to_contact, offered),
        examples=(
            RuleExample(
                shows="Who agreed to contact may be offered it.",
                given="""
                victim_interventions: consent_to_contact, rj_offered_date
                  NO, 2023-05-02
                  NO,
                  YES, 2023-05-02
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RJU-12",
        rows=work,
        title="Meeting face to face with an organisation",
        remedy="Check the type of victim: a company meets nobody face to face.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        applies=work.victim.type == "corporate",
        fails=work.rj_type == "FACE_TO_FACE_MEETING",
        fields=(work.rj_type, work.victim.type),
        examples=(
            RuleExample(
                shows="A letter to a shop is plain.",
                given="""
                victims: victim_id, type
                  V, corporate
                  W, individual
                victim_interventions: victim_id, rj_type
                  V, FACE_TO_FACE_MEETING
                  V, LETTER
                  W, FACE_TO_FACE_MEETING
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
