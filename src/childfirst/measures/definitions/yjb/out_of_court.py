"""KPI 6: out-of-court disposals completed. Rows are programmes, the headline counts children."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import age, decide
from childfirst.language.tables import outcomes, periods, programme_offences
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_child
from childfirst.measures.definitions.yjb.counting import (
    COMMUNITY_RESOLUTION,
    DEFERRED,
    OUTCOME_20_21,
    OUTCOME_22,
    counts,
    seriousness,
)
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.lines import Line
from childfirst.periods import QUARTER

TYPES = {
    "community_resolution": COMMUNITY_RESOLUTION,
    "outcome_20_21": OUTCOME_20_21,
    "outcome_22": OUTCOME_22,
    "outcome_22_deferred": DEFERRED,
    "youth_caution": "YOUTH_CAUTION",
    "youth_conditional_caution": "YOUTH_CONDITIONAL_CAUTION",
}
programme = programme_offences.programme
child = programme.child
age_at_start = age(child.date_of_birth, programme.start_date)

disposals = Frame(
    name="yjb_out_of_court_programmes",
    of=programme_offences,
    along=(outcomes, periods),
    where=(outcomes.offence_id == programme_offences.offence_id)
    & (periods.kind == QUARTER)
    & (programme.end_date >= periods.first_day)
    & (programme.end_date <= periods.last_day)
    & programme.disposal_type.one_of(*TYPES.values())
    & outcomes.legal_outcome.one_of(*TYPES.values())
    & counts(outcomes)
    & (child.deleted == "NO")
    & (age_at_start >= 10)
    & (age_at_start <= 17),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "programme_id": programme_offences.programme_id,
        "ypid": programme.ypid,
        "completed": programme.successfully_completed,
        "type": decide(*((outcomes.legal_outcome == c, name) for name, c in TYPES.items())),
        "age": age_at_start,
        "sex": child.sex,
        "gender": child.gender,
        "ethnicity": child.ethnicity,
    },
    keys=("period", "programme_id"),
    one_per=("period", "programme_id"),
    first_by=(
        Order(seriousness(outcomes), ascending=True),
        Order(outcomes.outcome_date),
        Order(outcomes.outcome_id),
    ),
    why="each ended out-of-court programme, under its most serious outcome, then the latest",
)
COMPLETED = disposals.completed == "YES"
TWO_CAUTIONS = """
        programmes: programme_id, ypid, disposal_type, start_date, end_date, successfully_completed
              P1, A, YOUTH_CAUTION, 2023-01-10, 2023-05-10, YES
              P2, A, YOUTH_CAUTION, 2023-02-10, 2023-06-10, NO
            programme_offences: programme_id, offence_id
              P1, O1
              P2, O2
            offences: offence_id, ypid, offence_date
              O1, A, 2022-12-01
              O2, A, 2022-12-01
            outcomes: offence_id, outcome_date, legal_outcome
              O1, 2023-01-10, YOUTH_CAUTION
              O2, 2023-02-10, YOUTH_CAUTION
            """
RULE = (
    "Children with an out-of-court programme of one of six kinds that ended in the quarter and "
    "answers an out-of-court outcome that counts. Completed is an explicit yes, not completed an "
    "explicit no; without an answer a child is only in the denominator. With two programmes a "
    "child may be in both."
)

CHILDREN = national(
    "KPI 6",
    "Children who completed an out-of-court disposal",
    (
        Line(label="kpi6.children"),
        Line(label="kpi6.completed", when=COMPLETED),
        Line(label="kpi6.not_completed", when=disposals.completed == "NO"),
    ),
    of=disposals,
    unit=disposals.ypid,
    breakdowns=(Breakdown("type", disposals.type, tuple(TYPES)), *by_child(disposals)),
    rule=RULE,
    examples=(
        Example(
            shows="Two programmes of one child: two rows, once in the headline.",
            period="2023-24Q1",
            given=TWO_CAUTIONS,
            expect={"kpi6.children": 1, "kpi6.completed": 1, "kpi6.not_completed": 1},
        ),
    ),
)
PROGRAMMES = national(
    "KPI 6",
    "Out-of-court programmes completed",
    (
        Line(label="kpi6.programmes"),
        Line(label="kpi6.programmes_completed", when=COMPLETED),
    ),
    of=disposals,
    unit=disposals.programme_id,
    counts="programmes",
    rule=RULE,
    examples=(
        Example(
            shows="The same two programmes: two rows, one of them completed.",
            period="2023-24Q1",
            given=TWO_CAUTIONS,
            expect={"kpi6.programmes": 2, "kpi6.programmes_completed": 1},
        ),
    ),
)

MEASURES = (CHILDREN, PROGRAMMES)
