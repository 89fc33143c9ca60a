"""KPIs 4 and 5: mental health and emotional wellbeing, and substance misuse."""

from childfirst.language.functions import any_of
from childfirst.language.periods import QUARTER, WHOLE
from childfirst.language.rows import Frame
from childfirst.language.tables import health_needs
from childfirst.measures.declaration import Example, Line, Measure, total
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.special_needs import (
    EHCP,
    SEN_SUPPORT,
    SUPPORTED,
    need_identified,
)
from childfirst.measures.states import in_any_quarter, latest_by

CITES_4 = "Local performance report 2023/24, Visual 4; counting rule 5"
CITES_5 = "Local performance report 2023/24, Visual 5; counting rule 5"
SEMH = "Social, Emotional and Mental Health"


def latest_screening(domain: str) -> Frame:
    """Give each child's latest screening of a domain on or before the reference day."""
    return latest_by(
        f"latest_{domain}_screening", health_needs,
        on=cohort.reference_day, by=health_needs.screened_date,
        key=health_needs.health_need_id, only=health_needs.domain == domain,
    )


mental_health = latest_screening("mental_health")
substance_misuse = latest_screening("substance_misuse")
SUBSTANCE_NEED = substance_misuse.need_identified_date <= cohort.reference_day

health_on_reference_day = Frame(
    name="health_on_reference_day",
    of=cohort,
    columns={
        "period": cohort.period,
        "kind": cohort.kind,
        "ypid": cohort.ypid,
        "mental_health_need": (mental_health.need_identified_date <= cohort.reference_day)
        | (need_identified(SEMH) & SUPPORTED)
        | (SUBSTANCE_NEED & (substance_misuse.mental_health_category == "YES")),
        "ehcp": EHCP,
        "sen_support": SEN_SUPPORT,
        "screened_for_substance_misuse": substance_misuse.health_need_id.is_known,
        "substance_misuse_need": SUBSTANCE_NEED,
        "change_grow_live": any_of(
            health_needs,
            (health_needs.ypid == cohort.ypid)
            & (health_needs.domain == "substance_misuse")
            & (health_needs.provider == "Change Grow Live")
            & (health_needs.attended_from <= cohort.reference_day),
        ),
    },
    keys=("period", "ypid"),
    why="what was known of a child's mental health and substance misuse on the reference day",
)
state = health_on_reference_day
mental_health_in_any_quarter = in_any_quarter(
    "mental_health_in_any_quarter", state, state.mental_health_need
)
substance_misuse_in_any_quarter = in_any_quarter(
    "substance_misuse_in_any_quarter", state, state.substance_misuse_need
)

MENTAL_HEALTH_RULE = (
    "A child has a mental health need when the latest mental health screening on or before the "
    "reference day identified a need by then; or Social, Emotional and Mental Health is among "
    "the needs identified by then and the level in force is SEN Support or EHCP; or the latest "
    "substance misuse screening has a need and records a mental health category."
)
SUBSTANCE_RULE = (
    "Yes when the latest substance misuse screening on or before the reference day has a need "
    "identified by then, No when it has none. A child never screened has no value and is left "
    "out of the table and its total."
)
YEAR_RULE = (
    "Children with that need on the reference day of at least one quarter of the period, as a "
    "share of the whole period's cohort."
)

MENTAL_HEALTH = Measure(
    table="Visual 4", kpi="KPI 4", title="Mental health need by quarter",
    counts="children", each=QUARTER, of=state, unit=state.ypid,
    lines=(
        Line(label="Yes", when=state.mental_health_need),
        Line(label="No", when=~state.mental_health_need),
        total("No. of Children"),
    ),
    rule=MENTAL_HEALTH_RULE, cites=CITES_4, valid_from=FROM,
    examples=(
        Example(
            shows="The latest screening decides, and a need found by it only from its own date on.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-04-12, 2023-04-12
              A, mental_health, 2023-08-01,
              B, mental_health, 2023-06-20, 2023-07-10
            """,
            expect={"2023/24 Q1|Yes": 1, "2023/24 Q2|Yes": 1, "2023/24 Q2|No": 1},
        ),
        Example(
            shows="SEMH counts only with SEN Support or a plan in force.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            special_needs: ypid, start_date, level
              A, 2022-01-01, SEN_SUPPORT
              B, 2022-01-01, NONE
            special_need_types: ypid, need, identified_date
              A, "Social, Emotional and Mental Health", 2022-01-01
              B, "Social, Emotional and Mental Health", 2022-01-01
            """,
            expect={"Yes": 1, "No": 1},
        ),
    ),
)

PLANS = Measure(
    table="Visual 4 of those with need", kpi="KPI 4",
    title="Children with a mental health need, by level of special educational needs",
    counts="children", each=QUARTER, of=state, unit=state.ypid, only=state.mental_health_need,
    lines=(
        Line(label="EHCP", when=state.ehcp),
        Line(label="SEN Support", when=state.sen_support),
        total("No. of Children"),
    ),
    rule="Children with a mental health need, by the level in force on the reference day.",
    cites=CITES_4, valid_from=FROM,
    examples=(
        Example(
            shows="A child with a plan and no mental health need is not in this table.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            special_needs: ypid, start_date, level
              A, 2022-01-01, EHCP
              B, 2022-01-01, EHCP
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-04-12, 2023-04-12
            """,
            expect={"EHCP": 1, "SEN Support": 0, "No. of Children": 1},
        ),
    ),
)

MENTAL_HEALTH_YEAR = Measure(
    table="Visual 4", kpi="KPI 4", title="Mental health need at any quarter of the period",
    counts="children", each=WHOLE, of=cohort, unit=cohort.ypid,
    lines=(Line(label="Yes", when=mental_health_in_any_quarter.held),),
    rule=f"{MENTAL_HEALTH_RULE} {YEAR_RULE}", cites=CITES_4, valid_from=FROM,
    examples=(
        Example(
            shows="A need in the first quarter that a later screening no longer finds still counts.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-04-12, 2023-04-12
              A, mental_health, 2023-08-01,
            """,
            expect={"Yes": 1},
        ),
    ),
)

SUBSTANCE_MISUSE = Measure(
    table="Visual 5", kpi="KPI 5", title="Substance misuse by quarter",
    counts="children", each=QUARTER, of=state, unit=state.ypid,
    only=state.screened_for_substance_misuse,
    lines=(
        Line(label="Yes", when=state.substance_misuse_need),
        Line(label="No", when=~state.substance_misuse_need),
        total("No. of Children"),
    ),
    rule=SUBSTANCE_RULE, cites=CITES_5, valid_from=FROM,
    examples=(
        Example(
            shows="Never screened is not No: the child leaves the base.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, substance_misuse, 2023-04-12,
            """,
            expect={"Yes": 0, "No": 1, "No. of Children": 1},
        ),
    ),
)

CHANGE_GROW_LIVE = Measure(
    table="Visual 5", kpi="KPI 5", title="Children with a Change Grow Live intervention",
    counts="children", each=QUARTER, of=state, unit=state.ypid,
    lines=(Line(label="Change Grow Live intervention", when=state.change_grow_live),),
    rule=(
        "Children of the quarter's cohort with a substance misuse record of this provider that "
        "they attended on or before the reference day, whether or not they were screened."
    ),
    cites=CITES_5, valid_from=FROM,
    examples=(
        Example(
            shows="An offer that the child has not taken up by the reference day does not count.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, offered_date, attended_from, provider
              A, substance_misuse, 2023-04-12, 2023-06-30, Change Grow Live
              B, substance_misuse, 2023-04-12, 2023-07-01, Change Grow Live
            """,
            expect={"Change Grow Live intervention": 1},
        ),
    ),
)

SUBSTANCE_MISUSE_YEAR = Measure(
    table="Visual 5", kpi="KPI 5", title="Substance misuse at any quarter of the period",
    counts="children", each=WHOLE, of=cohort, unit=cohort.ypid,
    lines=(Line(label="Yes", when=substance_misuse_in_any_quarter.held),),
    rule=f"{SUBSTANCE_RULE} {YEAR_RULE}", cites=CITES_5, valid_from=FROM,
    examples=(
        Example(
            shows="The base of the year is the whole cohort, screened or not.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, substance_misuse, 2023-04-12, 2023-04-12
            """,
            expect={"Yes": 1},
        ),
    ),
)

MEASURES = (
    MENTAL_HEALTH,
    PLANS,
    MENTAL_HEALTH_YEAR,
    SUBSTANCE_MISUSE,
    CHANGE_GROW_LIVE,
    SUBSTANCE_MISUSE_YEAR,
)
