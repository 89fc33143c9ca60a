"""Rules about what offences are called, and offences recorded twice."""

from childfirst.language.functions import capitals, matches
from childfirst.language.questions import any_of
from childfirst.language.tables import offences
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import repeated

again = offences.again()

RULES = (
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
        cites="Youth Justice Board KPI 9: decided by recorded category and score",
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
