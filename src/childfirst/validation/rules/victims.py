"""Rules about victims and contact with them."""

from childfirst.language.questions import any_of
from childfirst.language.tables import snapshot, victim_interventions, victims
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import in_the_future, out_of_order

LONG_OPEN = 548
"""Days after the first contact at which open work is asked about: eighteen months."""

work = victim_interventions
contacted = work.contacted_date

RULES = (
    Rule(
        code="VIC-01",
        rows=victims,
        title="Victim without any work",
        remedy="Record the offence and the contact, or delete the victim.",
        owner=Owner.VICTIM_WORKER,
        fails=~any_of(work, work.victim_id == victims.victim_id),
        fields=(victims.victim_id, work.victim_id),
        examples=(
            RuleExample(
                shows="Work with the victim of one offence is enough.",
                given="""
                victims: victim_id
                  W
                  V
                victim_interventions: victim_id
                  V
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    in_the_future("VIC-02", work, "Work with a victim", Owner.VICTIM_WORKER),
    repeated(
        "VIC-03",
        work,
        (work.victim_id, work.offence_id),
        title="Same victim and offence recorded twice",
        remedy="Put both into one row.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.ERROR,
    ),
    Rule(
        code="VIC-04",
        rows=work,
        title="Victim contacted before the offence",
        remedy="Correct the date of the contact or of the offence.",
        owner=Owner.VICTIM_WORKER,
        applies=known(contacted),
        fails=contacted < work.offence.offence_date,
        fields=(contacted, work.offence.offence_date),
        examples=(
            RuleExample(
                shows="The day of the offence is right.",
                given="""
                offences: offence_id, offence_date
                  1, 2023-05-02
                victim_interventions: offence_id, contacted_date
                  1, 2023-05-01
                  1, 2023-05-02
                  1,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="VIC-05",
        rows=work,
        title="Victim contacted without an answer on consent",
        remedy="Record whether the victim agreed: the indicator divides by those who did.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 10: victims who consented to contact",
        applies=known(contacted),
        fails=work.consent_to_contact.is_missing,
        fields=(work.consent_to_contact, contacted),
        examples=(
            RuleExample(
                shows="No is an answer.",
                given="""
                victim_interventions: contacted_date, consent_to_contact
                  2023-05-02,
                  2023-05-02, NO
                  ,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    out_of_order(
        "VIC-12",
        contacted,
        work.closed_date,
        title="Work with a victim closed before the first contact",
        remedy="Correct the date of the contact or of the closure.",
        owner=Owner.VICTIM_WORKER,
    ),
    out_of_order(
        "VIC-13",
        contacted,
        work.feedback_date,
        title="Feedback before the first contact",
        remedy="Correct the date of the contact or of the feedback.",
        owner=Owner.VICTIM_WORKER,
    ),
    Rule(
        code="VIC-14",
        rows=work,
        title="Work with a victim open for more than eighteen months",
        remedy="Close the work if it has ended: open work is counted in every quarter.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 10: local figures roll over open victims",
        applies=known(contacted) & work.closed_date.is_missing,
        fails=contacted + LONG_OPEN < snapshot.as_at,
        fields=(work.closed_date, contacted),
        examples=(
            RuleExample(
                shows="548 days to 30 June 2024 are still within the limit.",
                given="""
                victim_interventions: contacted_date, closed_date
                  2022-12-29,
                  2022-12-30,
                  2022-12-29, 2023-05-02
                  ,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
