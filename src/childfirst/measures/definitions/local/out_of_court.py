"""KPI 6: out-of-court disposals and how they ended."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import decide
from childfirst.language.tables import periods
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.measures.lines import Line
from childfirst.periods import WHOLE

COMMUNITY_RESOLUTIONS = (
    "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT",
    "COMMUNITY_RESOLUTION_POLICE_FACILITATED",
    "COMMUNITY_RESOLUTION_OTHER_AGENCY_FACILITATED",
)
OUT_OF_COURT = (
    *COMMUNITY_RESOLUTIONS,
    "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
    "YOUTH_CAUTION",
    "YOUTH_CONDITIONAL_CAUTION",
)
SUCCESSFUL, CURRENT, OTHER = "Successfully completed", "Currently completing", "Other or no reason"
REASONS = {
    "NOT_COMPLETED_MISSED_SESSIONS": "Not completed, missed sessions",
    "NOT_STARTED_NO_LONGER_APPROPRIATE": "Not started, programme no longer appropriate",
    "PARTLY_COMPLETED_MISSED_SESSIONS": "Partially completed, missed sessions",
    "REFERRED_ELSEWHERE_NO_LONGER_APPROPRIATE": (
        "Referred elsewhere, programme no longer appropriate"
    ),
    "REFUSED": "Refused",
}

programme = counted_programmes
ended = programme.end_date <= periods.last_day
deciding_disposal = Frame(
    name="deciding_out_of_court_disposal",
    of=programme,
    along=(periods,),
    where=(periods.kind == WHOLE)
    & programme.disposal_type.one_of(*OUT_OF_COURT)
    & (programme.start_date <= periods.last_day)
    & (programme.end_date.is_missing | (programme.end_date >= periods.first_day))
    & (programme.end_date.is_missing | (programme.end_date >= programme.start_date)),
    columns={
        "period": periods.period,
        "ypid": programme.ypid,
        "programme_id": programme.programme_id,
        "disposal_type": programme.disposal_type,
        "result": decide(
            (~ended, CURRENT),
            (programme.successfully_completed == "YES", SUCCESSFUL),
            *((programme.end_reason == code, label) for code, label in REASONS.items()),
            otherwise=OTHER,
        ),
    },
    keys=("period", "ypid"),
    one_per=("period", "ypid"),
    first_by=(
        Order(programme.start_date),
        Order(programme.end_date, open_first=True),
        Order(programme.programme_id),
    ),
    why="the latest-starting counted out-of-court programme open in the period",
)

HAS_DISPOSAL = deciding_disposal.programme_id.is_known
result = deciding_disposal.result

DISPOSALS = Measure(
    table="Visual 6",
    kpi="KPI 6",
    title="Out-of-court disposals and how they ended",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(
        Line(label="Children with an OOCD", when=HAS_DISPOSAL),
        Line(label=SUCCESSFUL, when=result == SUCCESSFUL),
        Line(
            label=f"{SUCCESSFUL}, of children with an OOCD",
            when=result == SUCCESSFUL,
            share_of=HAS_DISPOSAL,
        ),
        Line(
            label="Remaining children",
            when=HAS_DISPOSAL & (result != SUCCESSFUL),
            share_of=HAS_DISPOSAL,
        ),
        *(
            Line(label=label, when=result == label, share_of=HAS_DISPOSAL)
            for label in (*REASONS.values(), OTHER, CURRENT)
        ),
        Line(
            label="Community Resolutions (three categories)",
            when=deciding_disposal.disposal_type.one_of(*COMMUNITY_RESOLUTIONS),
            share_of=HAS_DISPOSAL,
        ),
    ),
    rule=(
        "Each child of the cohort with a counted out-of-court programme open in the period is "
        "judged by the one that began latest: still open after the period is currently "
        "completing; a completion of yes is successful; otherwise the reason why it ended. The "
        "out-of-court types are youth cautions, youth conditional cautions, the three kinds of "
        "no further action with the service's involvement and the three of community resolution."
    ),
    cites="Local performance report 2023/24, Visuals 6a and 6b",
    valid_from=FROM,
    examples=(
        Example(
            shows="A resolution completed before a later one that is still open: still completing.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date, disposal_type, successfully_completed
              A, 2023-04-10, 2023-06-10, YOUTH_CAUTION, YES
              A, 2024-01-10, , COMMUNITY_RESOLUTION_POLICE_FACILITATED,
              B, 2023-04-10, 2023-06-10, YOUTH_CAUTION, YES
              C, 2023-04-10, 2023-06-10, REFERRAL_ORDER, YES
            """,
            expect={
                "Children with an OOCD": 2,
                "Successfully completed": 1,
                "Remaining children": 1,
                "Currently completing": 1,
                "Community Resolutions (three categories)": 1,
            },
        ),
    ),
)

MEASURES = (DISPOSALS,)
