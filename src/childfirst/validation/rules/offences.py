"""Rules about offences: their dates, the child's age, and what they are called."""

from childfirst.language.functions import age, any_of, capitals, matches
from childfirst.language.tables import offences, outcomes, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import in_the_future, out_of_order

OUTCOME_WITHIN = 182
"""Days after which an offence without any outcome is asked about: half a year."""

again = offences.again()

RULES = (
    in_the_future("OFF-01", offences, "Offence or arrest", Owner.CASE_MANAGER),
    out_of_order(
        "OFF-02",
        offences.offence_date,
        offences.arrest_date,
        title="Arrested before the offence",
        remedy="Correct the date of the offence or of the arrest.",
        owner=Owner.CASE_MANAGER,
    ),
    Rule(
        code="OFF-03",
        rows=offences,
        title="Child under 10 at the offence",
        remedy="Correct the date of birth or of the offence: under 10 no child can be charged.",
        owner=Owner.CASE_MANAGER,
        cites="domain/kpis.md section 1: children aged 10 to 17",
        fails=age(offences.child.date_of_birth, offences.offence_date) < 10,
        fields=(offences.offence_date, offences.child.date_of_birth),
        examples=(
            RuleExample(
                shows="Born on 29 February, a child turns 10 on that day in a leap year.",
                given="""
                children: ypid, date_of_birth
                  A, 2012-02-29
                offences: ypid, offence_date
                  A, 2022-02-28
                  A, 2022-03-01
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="OFF-04",
        rows=offences,
        title="Already 18 at the offence",
        remedy="Check both dates: an adult's offence does not belong in a child's case.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        fails=age(offences.child.date_of_birth, offences.offence_date) >= 18,
        fields=(offences.offence_date, offences.child.date_of_birth),
        examples=(
            RuleExample(
                shows="The day before the birthday is right.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-02
                offences: ypid, offence_date
                  A, 2023-05-02
                  A, 2023-05-01
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="OFF-05",
        rows=offences,
        title="Offence without an outcome after six months",
        remedy="Record how the matter was dealt with, or why it is still undecided.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        applies=offences.offence_date + OUTCOME_WITHIN < snapshot.as_at,
        fails=~any_of(outcomes, outcomes.offence_id == offences.offence_id),
        fields=(offences.offence_date, outcomes.outcome_date),
        examples=(
            RuleExample(
                shows="After 182 days to 30 June 2024 an outcome is expected.",
                given="""
                offences: offence_id, offence_date
                  1, 2023-12-30
                  3, 2023-12-30
                  2, 2023-12-31
                outcomes: offence_id
                  3
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="OFF-06",
        rows=offences,
        title="Wording names a knife or blade, but the offence is not marked so",
        remedy="Mark the offence as knife-related, or correct its wording.",
        owner=Owner.CASE_MANAGER,
        applies=matches(capitals(offences.offence_description), ".*(KNIFE|KNIVES|BLADE|MACHETE).*"),
        fails=~(offences.knife_related_offence == "YES"),
        fields=(offences.offence_description, offences.knife_related_offence),
        examples=(
            RuleExample(
                shows="A blank is no yes.",
                given="""
                offences: offence_description, knife_related_offence
                  Threats with a bladed article, NO
                  Possession of a machete,
                  Possession of a knife/blade, YES
                  Common assault, NO
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="OFF-07",
        rows=offences,
        title="Knife marked on a kind of offence that has none",
        remedy="Check the mark: driving, fraud and breach seldom involve a knife.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=offences.knife_related_offence == "YES",
        fails=offences.yjb_offence_category.one_of(
            "MOTORING_OFFENCES",
            "FRAUD_AND_FORGERY",
            "BREACH_OF_BAIL",
            "BREACH_OF_STATUTORY_ORDER",
            "BREACH_OF_CONDITIONAL_DISCHARGE",
            "DEATH_OR_INJURY_BY_DANGEROUS_DRIVING",
        ),
        fields=(offences.knife_related_offence, offences.yjb_offence_category),
        examples=(
            RuleExample(
                shows="Robbery with a knife is plain; driving with one is asked about.",
                given="""
                offences: yjb_offence_category, knife_related_offence
                  MOTORING_OFFENCES, YES
                  ROBBERY, YES
                  MOTORING_OFFENCES, NO
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    repeated(
        "OFF-08",
        offences,
        (offences.ypid, offences.offence_date, offences.offence_description),
        title="Same offence of a child recorded twice on a day",
        remedy="Delete the second record, unless there really were two offences.",
        owner=Owner.CASE_MANAGER,
    ),
    Rule(
        code="OFF-09",
        rows=offences,
        title="Same wording with another category or seriousness score",
        remedy="Give every offence of this wording the category and score of the national list.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 9: decided by recorded category and score",
        fails=any_of(
            again,
            (again.offence_description == offences.offence_description)
            & (
                (again.yjb_offence_category != offences.yjb_offence_category)
                | (again.yjb_seriousness_score != offences.yjb_seriousness_score)
            ),
        ),
        fields=(
            offences.offence_description,
            offences.yjb_offence_category,
            offences.yjb_seriousness_score,
        ),
        examples=(
            RuleExample(
                shows="Affray is scored in two ways, arson put in two categories.",
                given="""
                offences: offence_description, yjb_offence_category, yjb_seriousness_score
                  Affray, PUBLIC_ORDER, 4
                  Affray, PUBLIC_ORDER, 3
                  Arson, ARSON, 4
                  Arson, OTHER, 4
                  Robbery, ROBBERY, 6
                  Robbery, ROBBERY, 6
                """,
                failed=4,
                passed=2,
            ),
        ),
    ),
)
