"""The counted programmes of each child of the cohort: in the period, and at once."""

from childfirst.language.frames import Frame, greatest_of, sum_of, whether_any
from childfirst.language.functions import decide
from childfirst.measures.definitions.local.cohort import open_spells
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.record.codelists import codelist

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
