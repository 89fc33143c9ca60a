"""KPI 7: links to wider services."""

from childfirst.language.frames import Frame, whether_any
from childfirst.language.functions import decide, earliest, latest
from childfirst.language.tables import care_statuses
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort, open_spells
from childfirst.measures.lines import Line
from childfirst.periods import QUARTER

overlaps = latest(care_statuses.start_date, open_spells.first_day) <= earliest(
    care_statuses.end_date, open_spells.last_day
)

support_in_period = Frame(
    name="support_in_period",
    of=open_spells,
    along=(care_statuses,),
    where=(open_spells.ypid == care_statuses.ypid) & overlaps,
    columns={
        "period": open_spells.period,
        "ypid": open_spells.ypid,
        "cared_for": whether_any(care_statuses.status == "cared_for"),
        "child_protection": whether_any(care_statuses.status == "child_protection"),
        "child_in_need": whether_any(care_statuses.status == "child_in_need"),
        "early_help": whether_any(care_statuses.status == "early_help"),
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="statuses held on a day of the period on which the child's own programme was open",
)

CARED_FOR, PROTECTION, IN_NEED, EARLY_HELP = "CfC", "CP", "CIN", "Early Help"
status = decide(
    (support_in_period.cared_for, CARED_FOR),
    (support_in_period.child_protection, PROTECTION),
    (support_in_period.child_in_need, IN_NEED),
    (support_in_period.early_help, EARLY_HELP),
)
ANY = (CARED_FOR, IN_NEED, PROTECTION, EARLY_HELP)

SERVICES = Measure(
    table="Visual 7b",
    kpi="KPI 7",
    title="Links to wider services by quarter",
    counts="children",
    each=QUARTER,
    of=cohort,
    unit=cohort.ypid,
    lines=(
        *(Line(label=label, when=status == label, share_of=None) for label in ANY),
        Line(label="Total", when=status.one_of(*ANY), share_of=None),
        Line(
            label="On a CSC plan",
            when=status.one_of(CARED_FOR, IN_NEED, PROTECTION),
            share_of=None,
        ),
    ),
    rule=(
        "Each child of the cohort with support from children's services or early help on a day "
        "of the quarter on which one of the child's counted programmes was open, once, under the "
        "most intensive: cared for, then child protection, child in need, early help. A referral "
        "to early help alone is not support."
    ),
    cites="Local performance report 2023/24, Visual 7b",
    valid_from=FROM,
    examples=(
        Example(
            shows="Two statuses at once: the child is counted under the more intensive one.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-05-31
              B, 2023-04-10, 2023-05-31
              C, 2023-04-10, 2023-05-31
            care_statuses: ypid, status, start_date, end_date
              A, early_help, 2023-01-01,
              A, child_protection, 2023-01-01, 2023-04-10
              B, early_help_referral, 2023-04-20,
              C, cared_for, 2023-06-01,
            """,
            expect={"CP": 1, "Early Help": 0, "CfC": 0, "Total": 1, "On a CSC plan": 1},
        ),
    ),
)

MEASURES = (SERVICES,)
