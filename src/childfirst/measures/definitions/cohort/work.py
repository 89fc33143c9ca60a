"""The work with the cohort: its kind, its orders, and how many programmes at once."""

from childfirst.language.functions import decide
from childfirst.language.rows import Frame, greatest_of, sum_of, whether_any
from childfirst.measures.declaration import Example, Line
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.cohort import open_spells
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.record.codelists import codelist

SECTION = "work"
NEVER_COUNTED = ("PREVENTION_PROGRAMME", "TURNAROUND_PROGRAMME")
ORDERS = {
    code.code: code.label
    for code in codelist("disposal_type").codes
    if code.code not in NEVER_COUNTED
}

work = Frame(
    name="work_of_period",
    of=open_spells,
    along=(counted_programmes,),
    where=open_spells.programme_id == counted_programmes.programme_id,
    columns={
        "period": open_spells.period,
        "kind": open_spells.kind,
        "period_end": open_spells.period_end,
        "ypid": open_spells.ypid,
        "programme_id": open_spells.programme_id,
        "first_day": open_spells.first_day,
        "last_day": open_spells.last_day,
        "start_date": counted_programmes.start_date,
        "end_date": counted_programmes.end_date,
        "order": counted_programmes.disposal_type,
        "work_kind": counted_programmes.kind,
    },
    keys=("period", "programme_id"),
    why="counted programmes open on a day of the period, with their orders",
)
one_each = decide((work.programme_id.is_known, 1))
work_by_child = Frame(
    name="work_by_child",
    of=work,
    columns={
        "period": work.period,
        "ypid": work.ypid,
        "programmes": sum_of(one_each),
        "statutory": whether_any(work.work_kind == "statutory"),
        "non_statutory": whether_any(work.work_kind == "non_statutory"),
        **{f"had_{code.lower()}": whether_any(work.order == code) for code in ORDERS},
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="the counted programmes of a child in the period, taken together",
)
open_that_day = Frame(
    name="open_that_day",
    of=open_spells,
    along=(work,),
    where=(open_spells.ypid == work.ypid)
    & (open_spells.period == work.period)
    & (open_spells.first_day >= work.first_day)
    & (open_spells.first_day <= work.last_day),
    columns={
        "period": open_spells.period,
        "ypid": open_spells.ypid,
        "programme_id": open_spells.programme_id,
        "programmes": sum_of(one_each),
    },
    keys=("period", "programme_id"),
    group_by=("period", "ypid", "programme_id"),
    why="how many programmes of the child were open on the day each of them began to count",
)
most_at_once = Frame(
    name="most_at_once",
    of=open_that_day,
    columns={
        "period": open_that_day.period,
        "ypid": open_that_day.ypid,
        "programmes": greatest_of(open_that_day.programmes),
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="the most programmes of a child that were open on one day of the period",
)
CASE = """
programmes: ypid, start_date, end_date, kind, disposal_type
  A, 2023-04-10, 2023-06-30, statutory, REFERRAL_ORDER
  A, 2023-06-30, 2023-09-30, non_statutory, YOUTH_CAUTION
  B, 2023-04-10, 2023-06-30, statutory, REFERRAL_ORDER
  B, 2023-07-01, 2023-09-30, statutory, REFERRAL_ORDER
  C, 2023-01-10, , non_statutory, YOUTH_CAUTION
  C, 2023-01-10, , prevention, PREVENTION_PROGRAMME
"""


def _numbers(frame: Frame) -> tuple[Line, ...]:
    number = frame.column("programmes")
    return (
        Line(label="One", when=number == 1),
        Line(label="Two", when=number == 2),
        Line(label="Three or more", when=number >= 3),
    )


KIND = profile_table(
    "Kind of work",
    SECTION,
    lines=(
        Line(label="Statutory only", when=work_by_child.statutory & ~work_by_child.non_statutory),
        Line(
            label="Non-statutory only",
            when=work_by_child.non_statutory & ~work_by_child.statutory,
        ),
        Line(label="Both", when=work_by_child.statutory & work_by_child.non_statutory),
    ),
    rule="Each child of the cohort once, by the kinds of counted work open in the period.",
    examples=(
        Example(
            shows="Prevention beside other work changes nothing.",
            period="2023-24",
            given=CASE,
            expect={"Statutory only": 1, "Non-statutory only": 1, "Both": 1},
        ),
    ),
)
ORDER = profile_table(
    "Order",
    SECTION,
    lines=tuple(
        Line(label=label, when=work_by_child.column(f"had_{code.lower()}"))
        for code, label in ORDERS.items()
    ),
    rule=(
        "Children of the cohort with a counted programme of the order or disposal open in the "
        "period, as a share of the cohort. A child may be in several lines."
    ),
    examples=(
        Example(
            shows="Two programmes of one order are one child.",
            period="2023-24",
            given=CASE,
            expect={"Referral order": 2, "Youth caution": 2, "Reparation order": 0},
        ),
    ),
)
PROGRAMMES = profile_table(
    "Programmes in the period",
    SECTION,
    lines=_numbers(work_by_child),
    rule="Each child of the cohort by how many counted programmes were open in the period.",
    examples=(
        Example(
            shows="One after the other or at once, two are two.",
            period="2023-24",
            given=CASE,
            expect={"One": 1, "Two": 2, "Three or more": 0},
        ),
    ),
)
AT_ONCE = profile_table(
    "Programmes at once",
    SECTION,
    lines=_numbers(most_at_once),
    rule=(
        "Each child of the cohort by the most counted programmes open on one day of the period. "
        "Days of start and of end are included."
    ),
    examples=(
        Example(
            shows="A day in common is at once; beginning the day after is not.",
            period="2023-24",
            given=CASE,
            expect={"One": 2, "Two": 1, "Three or more": 0},
        ),
    ),
)

MEASURES = (KIND, ORDER, PROGRAMMES, AT_ONCE)
