"""Rules about legal outcomes: their tier, appeals and repeats."""

from childfirst.language.functions import age
from childfirst.language.tables import outcomes, snapshot
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import either
from childfirst.validation.rules.repeats import repeated

APPEAL_WITHIN = 365
"""Days after which an appeal that is still pending is asked about: a year."""

tiers = codelist("legal_outcome").groups()
tier_fits = either(
    *(
        (outcomes.legal_outcome_group == tier) & outcomes.legal_outcome.one_of(*codes)
        for tier, codes in tiers.items()
    )
)

RULES = (
    Rule(
        code="OUT-04",
        rows=outcomes,
        title="Tier does not belong to the legal outcome",
        remedy="Choose the tier that the legal outcome has in national reporting.",
        owner=Owner.COURT_OFFICER,
        cites="National case-level submission",
        fails=~tier_fits,
        fields=(outcomes.legal_outcome, outcomes.legal_outcome_group),
        examples=(
            RuleExample(
                shows="Each tier once rightly; a youth caution is pre-court, not diversion.",
                given="""
                outcomes: legal_outcome, legal_outcome_group
                  YOUTH_CAUTION, Diversion
                  REFERRAL_ORDER, Pre-court
                  YOUTH_CAUTION, First-tier
                  REFERRAL_ORDER, Community
                  FINE, Custody
                  COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT, Diversion
                  YOUTH_CAUTION, Pre-court
                  REFERRAL_ORDER, First-tier
                  YOUTH_REHABILITATION_ORDER, Community
                  DETENTION_AND_TRAINING_ORDER, Custody
                """,
                failed=5,
                passed=5,
            ),
        ),
    ),
    repeated(
        "OUT-08",
        outcomes,
        (outcomes.offence_id, outcomes.outcome_date, outcomes.legal_outcome),
        title="Same outcome of an offence recorded twice",
        remedy="Delete the second record.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.ERROR,
    ),
    Rule(
        code="OUT-09",
        rows=outcomes,
        title="Appeal pending for more than a year",
        remedy="Find out how the appeal ended; an outcome that was overturned is not counted.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI counting rules: appeals",
        applies=outcomes.outcome_appeal_status == "Appeal pending",
        fails=outcomes.outcome_date + APPEAL_WITHIN < snapshot.as_at,
        fields=(outcomes.outcome_appeal_status, outcomes.outcome_date),
        examples=(
            RuleExample(
                shows="365 days to 30 June 2024 are still within the year.",
                given="""
                outcomes: outcome_date, outcome_appeal_status
                  2023-06-30, Appeal pending
                  2023-07-01, Appeal pending
                  2023-06-30, Result of appeal unchanged
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="OUT-10",
        rows=outcomes,
        title="Youth caution given to an adult",
        remedy="Correct the date or the outcome: youth cautions are for those under 18.",
        owner=Owner.COURT_OFFICER,
        applies=outcomes.legal_outcome.one_of("YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"),
        fails=age(outcomes.offence.child.date_of_birth, outcomes.outcome_date) >= 18,
        fields=(outcomes.outcome_date, outcomes.legal_outcome),
        examples=(
            RuleExample(
                shows="A court may sentence an 18-year-old for what the child did.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-02
                offences: offence_id, ypid
                  1, A
                outcomes: offence_id, outcome_date, legal_outcome
                  1, 2023-05-02, YOUTH_CAUTION
                  1, 2023-05-01, YOUTH_CAUTION
                  1, 2023-05-02, REFERRAL_ORDER
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
