"""KPI 2 as the return has it: each of its rows by school age, in all and at release."""

from collections.abc import Iterator

from childfirst.language.expressions import Condition
from childfirst.language.functions import ALWAYS
from childfirst.language.tables import education
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_order
from childfirst.measures.definitions.yjb.custody_release import custody_only
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_LICENCE, ONE_ORDER
from childfirst.measures.definitions.yjb.provision import (
    AGES,
    EVERY_MOMENT,
    HOURS,
    TYPES,
    bands,
    full_time,
    part_time,
    provision,
    suitable,
)
from childfirst.measures.lines import Line


def rows(moment: str) -> dict[str, Condition]:
    """Give what each row of the return asks at a moment, under its cell's name without the age."""
    day = EVERY_MOMENT[moment]
    return {
        "{}": ALWAYS,
        "suitable_{}": suitable(day),
        "full_time_{}": full_time(moment),
        "part_time_{}": part_time(moment),
        **{
            f"type_{{}}.{name}": provision(day, education.provision_type.one_of(*codes))
            for name, codes in TYPES.items()
        },
        **{
            f"hours_{which}_{{}}.{band}": when
            for which in ("offered", "attended")
            for band, when in bands(HOURS[moment].column(which)).items()
        },
    }


def in_all() -> Iterator[Line]:
    """Make the lines of who meets a row at any moment, by age on the last day of the order."""
    start, release, end = (rows(moment) for moment in ("start", "release", "end"))
    for row, at_end in end.items():
        when = at_end if row == "{}" else start[row] | release[row] | at_end
        for age, is_age in AGES.items():
            label = f"kpi2.{row.format(f'{age}_total')}"
            yield Line(label=label, when=when & is_age["end"], share_of=is_age["end"])


def at_release() -> Iterator[Line]:
    """Make the lines of who meets a row at release, by age on that day."""
    for row, when in rows("release").items():
        for age, is_age in AGES.items():
            label = f"kpi2.{row.format(f'{age}_release')}"
            yield Line(label=label, when=when & is_age["release"], share_of=is_age["release"])


IN_ALL = national(
    "KPI 2",
    "Education, training and employment at any moment of the order, by school age",
    tuple(in_all()),
    of=ended,
    unit=ended.ypid,
    breakdowns=(by_order(ended),),
    rule=(
        "Children whose order ended in the quarter by what held at its start, at release from "
        "custody or at its end, each child once. Their age is that of the last day, so that those "
        "of school age and those above it add up to all, as the national count requires."
    ),
    examples=(
        Example(
            shows="In college at the start, in no place at the end: in all, once.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            children: ypid, date_of_birth
              A, 2008-03-01
            education: ypid, start_date, end_date, provision_type, suitability, hours_offered
              A, 2022-01-01, 2023-03-01, COLLEGE, SUITABLE, 15
            """,
            expect={
                "kpi2.school_age_total": 1,
                "kpi2.type_school_age_total.college": 1,
                "kpi2.hours_offered_school_age_total.1-15": 1,
                "kpi2.suitable_school_age_total.order.referral_order": 1,
                "kpi2.type_above_school_age_total.college": 0,
            },
        ),
    ),
)
AT_RELEASE = national(
    "KPI 2",
    "Education, training and employment at release from custody, by school age",
    tuple(at_release()),
    of=ended,
    unit=ended.ypid,
    only=ended.order == "custody",
    breakdowns=(custody_only,),
    rule=(
        "Children whose custodial sentence ended in the quarter by their provisions on the day "
        "after their release, as for accommodation. Part time needs at least an hour. Where no "
        "release is on record a child is of neither age."
    ),
    examples=(
        Example(
            shows="A college place from the day of release.",
            period="2023-24Q1",
            given=f"""{ONE_LICENCE}
            children: ypid, date_of_birth
              A, 2006-03-01
            education: ypid, start_date, provision_type, suitability, hours_offered
              A, 2023-04-10, COLLEGE, SUITABLE, 16
            """,
            expect={
                "kpi2.above_school_age_release": 1,
                "kpi2.full_time_above_school_age_release": 1,
                "kpi2.type_above_school_age_release.college.order.custody": 1,
                "kpi2.suitable_school_age_release": 0,
            },
        ),
    ),
)
MEASURES = (IN_ALL, AT_RELEASE)
