"""KPI 2 by school age, hours and type of provision."""

from childfirst.language.expressions import Condition
from childfirst.language.tables import education
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.breakdowns import by_order
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.definitions.yjb.education import RULE
from childfirst.measures.definitions.yjb.ended_orders import ended
from childfirst.measures.definitions.yjb.examples import ONE_ORDER
from childfirst.measures.definitions.yjb.provision import (
    AGES,
    HOURS,
    MOMENTS,
    TYPES,
    bands,
    full_time,
    part_time,
    provision,
    suitable,
    unsuitable,
)
from childfirst.measures.lines import Line


def of_age(moment: str, age: str, is_age: Condition) -> tuple[Line, ...]:
    """Make the lines of one age group at a moment: hours and types, each as a share of it."""
    where = f"{age}_{moment}"
    both = {"full_time": full_time(moment), "part_time": part_time(moment)}
    kinds = {
        name: provision(MOMENTS[moment], education.provision_type.one_of(*codes))
        for name, codes in TYPES.items()
    }
    return (
        *(
            Line(label=f"kpi2.{word}_{where}", when=when & is_age, share_of=is_age)
            for word, when in both.items()
        ),
        *(
            Line(label=f"kpi2.hours_{which}_{where}.{band}", when=when & is_age, share_of=is_age)
            for which in ("offered", "attended")
            for band, when in bands(HOURS[moment].column(which)).items()
        ),
        *types(f"kpi2.type_{where}", {n: when & is_age for n, when in kinds.items()}, is_age),
    )


BY_AGE = national(
    "KPI 2",
    "Education, training and employment by school age, hours and type",
    (
        *(
            line
            for moment, day in MOMENTS.items()
            for age, is_age in AGES.items()
            for line in (
                Line(label=f"kpi2.{age}_{moment}", when=is_age[moment]),
                Line(
                    label=f"kpi2.suitable_{age}_{moment}",
                    when=suitable(day) & is_age[moment],
                    share_of=is_age[moment],
                ),
                Line(
                    label=f"kpi2.unsuitable_{age}_{moment}",
                    when=unsuitable(day) & is_age[moment],
                    share_of=is_age[moment],
                ),
            )
        ),
        *(
            Line(label=f"kpi2.{word}_{moment}", when=judged(moment))
            for moment in MOMENTS
            for word, judged in (("full_time", full_time), ("part_time", part_time))
        ),
        *(
            line
            for moment in MOMENTS
            for which in ("offered", "attended")
            for line in types(f"kpi2.hours_{which}_{moment}", bands(HOURS[moment].column(which)))
        ),
        *(
            line
            for moment, day in MOMENTS.items()
            for line in types(
                f"kpi2.type_{moment}",
                {n: provision(day, education.provision_type.one_of(*c)) for n, c in TYPES.items()},
            )
        ),
        *(
            line
            for moment in MOMENTS
            for age, is_age in AGES.items()
            for line in of_age(moment, age, is_age[moment])
        ),
    ),
    of=ended,
    unit=ended.ypid,
    breakdowns=(by_order(ended),),
    rule=RULE,
    examples=(
        Example(
            shows="15 and 10 hours are full time at school age; an unassessed place is none.",
            period="2023-24Q1",
            given=f"""{ONE_ORDER}
            children: ypid, date_of_birth
              A, 2008-03-01
            education: ypid, start_date, provision_type, suitability, hours_offered, hours_attended
              A, 2022-01-01, SCHOOL_PART_TIME, SUITABLE, 15, 10
              A, 2022-09-01, COLLEGE, SUITABLE, 10, 5
              A, 2022-10-01, COLLEGE, , 40, 40
            """,
            expect={
                "kpi2.school_age_end": 1,
                "kpi2.full_time_end": 1,
                "kpi2.part_time_end": 0,
                "kpi2.hours_offered_end.25+": 1,
                "kpi2.hours_attended_end.1-15": 1,
                "kpi2.type_end.college": 1,
                "kpi2.type_school_age_end.college": 1,
                "kpi2.full_time_above_school_age_end": 0,
                "kpi2.full_time_end.order.referral_order": 1,
            },
        ),
    ),
)

MEASURES = (BY_AGE,)
