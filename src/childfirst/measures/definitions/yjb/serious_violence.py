"""KPI 9: proven serious violence offences, by the date of the outcome."""

from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_child
from childfirst.measures.definitions.yjb.counting import ORDER_TYPES
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.proven_offences import offences
from childfirst.measures.lines import Line

CATEGORIES = {
    "drugs": "DRUGS",
    "robbery": "ROBBERY",
    "violence": "VIOLENCE_AGAINST_THE_PERSON",
}
SCORES = (5, 6, 7, 8)
ORDERS = tuple(name for name in ORDER_TYPES if name != "oocd")
SERIOUS = (
    offences.category.one_of(*CATEGORIES.values()) & (offences.score >= 5) & (offences.score <= 8)
)
AGE_BANDS = {"10-15": offences.age <= 15, "16-17": offences.age >= 16}
ROBBERIES = """
            programmes: programme_id, ypid, start_date, disposal_type
              P1, A, 2023-05-10, YOUTH_CAUTION
              P2, B, 2023-05-10, NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT
            programme_offences: programme_id, offence_id
              P1, O1
              P2, O2
            offences: offence_id, ypid, offence_date, yjb_offence_category, yjb_seriousness_score
              O1, A, 2023-04-01, ROBBERY, 6
              O2, B, 2023-04-01, ROBBERY, 6
            outcomes: offence_id, outcome_date, legal_outcome
              O1, 2023-05-10, YOUTH_CAUTION
              O2, 2023-05-10, NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT
            """
RULE = (
    "Offences with a caution or sentence in the quarter, each once, of children aged 10 to 17 at "
    "arrest (or offence) for a caution and at the first hearing otherwise. Serious violence is "
    "recorded as drugs, robbery or violence against the person with a seriousness of 5 to 8. "
    "Diversion does not count, nor an offence that no counting programme answers. A sentence "
    "without a hearing is left out, and reported as a problem."
)

OFFENCES = national(
    "KPI 9",
    "Proven serious violence offences",
    (
        Line(label="kpi9.offences", share_of=None),
        Line(label="kpi9.sv_offences", when=SERIOUS),
        *types(
            "kpi9.sv.category",
            {n: SERIOUS & (offences.category == c) for n, c in CATEGORIES.items()},
        ),
        *types("kpi9.sv.score", {str(s): SERIOUS & (offences.score == s) for s in SCORES}),
        *types("kpi9.sv.order", {o: SERIOUS & (offences.order == o) for o in ORDERS}),
        *types("kpi9.offences.order", {o: offences.order == o for o in ORDERS}),
        *types("kpi9.sv.age", {band: SERIOUS & of_age for band, of_age in AGE_BANDS.items()}),
    ),
    of=offences,
    unit=offences.offence_id,
    counts="offences",
    rule=RULE,
    examples=(
        Example(
            shows="A robbery of seriousness 6 counts with a caution, not with outcome 22.",
            period="2023-24Q1",
            given=ROBBERIES,
            expect={"kpi9.offences": 1, "kpi9.sv_offences": 1, "kpi9.sv.score.6": 1},
        ),
    ),
)
CHILDREN = national(
    "KPI 9",
    "Children with a proven offence",
    (Line(label="kpi9.children"),),
    of=offences,
    unit=offences.ypid,
    rule=RULE,
    examples=(
        Example(
            shows="Only the cautioned child has a proven offence.",
            period="2023-24Q1",
            given=ROBBERIES,
            expect={"kpi9.children": 1},
        ),
    ),
)
SERIOUS_CHILDREN = national(
    "KPI 9",
    "Children with a proven serious violence offence",
    (Line(label="kpi9.sv_children", when=SERIOUS),),
    of=offences,
    unit=offences.ypid,
    breakdowns=by_child(offences),
    rule=RULE,
    examples=(
        Example(
            shows="The caution for robbery makes one child.",
            period="2023-24Q1",
            given=ROBBERIES,
            expect={"kpi9.sv_children": 1},
        ),
    ),
)
BY_ORDER_AND_AGE = national(
    "KPI 9",
    "Proven offences by order type and age",
    tuple(
        line
        for band, of_age in AGE_BANDS.items()
        for line in (
            Line(label=f"kpi9.offences.age.{band}", when=of_age),
            *types(
                f"kpi9.sv.age.{band}",
                {n: SERIOUS & of_age & (offences.category == c) for n, c in CATEGORIES.items()},
            ),
        )
    ),
    of=offences,
    unit=offences.offence_id,
    counts="offences",
    breakdowns=(Breakdown("order", offences.order, ORDERS),),
    rule=RULE,
    examples=(
        Example(
            shows="The robbery of the cautioned child, by age and by order type.",
            period="2023-24Q1",
            given=ROBBERIES,
            expect={
                "kpi9.sv.age.10-15.robbery.order.youth_caution": 1,
                "kpi9.offences.age.10-15.order.yro": 0,
                "kpi9.offences.age.16-17": 0,
            },
        ),
    ),
)
MEASURES = (OFFENCES, CHILDREN, SERIOUS_CHILDREN, BY_ORDER_AND_AGE)
