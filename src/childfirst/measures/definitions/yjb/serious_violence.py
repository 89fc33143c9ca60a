"""KPI 9: proven serious violence offences, by the date of the outcome."""

from childfirst.language.functions import age, any_of, decide
from childfirst.language.rows import Frame, Order
from childfirst.language.tables import hearing_offences, outcomes, periods, programme_offences
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Example, Line
from childfirst.measures.definitions.yjb.breakdowns import by_child
from childfirst.measures.definitions.yjb.counting import (
    COUNTING_DISPOSALS,
    FROM,
    ORDER_TYPES,
    counts,
    order_type,
    seriousness,
)
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.periods import QUARTER

CATEGORIES = {
    "drugs": "DRUGS",
    "robbery": "ROBBERY",
    "violence": "VIOLENCE_AGAINST_THE_PERSON",
}
SCORES = (5, 6, 7, 8)
ORDERS = tuple(name for name in ORDER_TYPES if name != "oocd")
offence, child = outcomes.offence, outcomes.offence.child

first_hearings = Frame(
    name="yjb_first_hearings",
    of=hearing_offences,
    columns={
        "offence_id": hearing_offences.offence_id,
        "hearing_date": hearing_offences.hearing.hearing_date,
    },
    keys=("offence_id",),
    one_per=("offence_id",),
    first_by=(Order(hearing_offences.hearing.hearing_date, ascending=True),),
    why="the earliest hearing of an offence",
)
outcome_hearings = Frame(
    name="yjb_outcome_hearings",
    of=outcomes,
    along=(first_hearings,),
    where=outcomes.offence_id == first_hearings.offence_id,
    columns={"outcome_id": outcomes.outcome_id, "hearing_date": first_hearings.hearing_date},
    keys=("outcome_id",),
    why="the first hearing of the offence of each outcome",
)
pre_court = outcomes.legal_outcome.one_of("YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION")
tested_on = decide(
    (pre_court, offence.arrest_date.or_else(offence.offence_date)),
    otherwise=outcome_hearings.hearing_date,
)
tested_age = age(child.date_of_birth, tested_on)

proven = Frame(
    name="yjb_proven_offences",
    of=outcomes,
    where=counts(outcomes)
    & ~outcomes.legal_outcome.one_of(*ORDER_TYPES["oocd"])
    & (outcomes.outcome_date >= FROM)
    & (child.deleted == "NO")
    & (tested_age >= 10)
    & (tested_age <= 17)
    & any_of(
        programme_offences,
        (programme_offences.offence_id == outcomes.offence_id)
        & programme_offences.programme.disposal_type.one_of(*COUNTING_DISPOSALS),
    ),
    columns={
        "outcome_date": outcomes.outcome_date,
        "offence_id": outcomes.offence_id,
        "ypid": offence.ypid,
        "category": offence.yjb_offence_category,
        "score": offence.yjb_seriousness_score,
        "order": order_type(outcomes),
        "age": tested_age,
        "sex": child.sex,
        "gender": child.gender,
        "ethnicity": child.ethnicity,
    },
    keys=("offence_id",),
    one_per=("offence_id",),
    first_by=(
        Order(seriousness(outcomes), ascending=True),
        Order(outcomes.outcome_date),
        Order(outcomes.outcome_id),
    ),
    why="each offence under its most serious counting outcome since 1 April 2023, diversion apart",
)
offences = Frame(
    name="yjb_proven_offences_in_quarter",
    of=proven,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (proven.outcome_date >= periods.first_day)
    & (proven.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        **{name: proven.column(name) for name in proven.columns},
    },
    keys=("period", "offence_id"),
    why="proven offences whose outcome is dated in the quarter",
)
SERIOUS = (
    offences.category.one_of(*CATEGORIES.values()) & (offences.score >= 5) & (offences.score <= 8)
)
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
        *types(
            "kpi9.sv.age",
            {
                "10-15": SERIOUS & (offences.age <= 15),
                "16-17": SERIOUS & (offences.age >= 16),
            },
        ),
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
AGE_BANDS = {"10-15": offences.age <= 15, "16-17": offences.age >= 16}
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
