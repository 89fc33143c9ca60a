"""Who is counted on the local basis, and on which day each child is looked at."""

from datetime import date

from childfirst.language.frames import Frame, greatest_of
from childfirst.language.functions import age, decide, earliest, latest
from childfirst.language.tables import (
    children,
    periods,
)
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.measures.lines import total
from childfirst.periods import QUARTER, WHOLE

CITES = "Local performance report 2023/24, counting rules 1 to 3"
FROM = date(2023, 4, 1)
open_spells = Frame(
    name="open_spells",
    of=counted_programmes,
    along=(periods,),
    where=periods.kind.one_of(QUARTER, WHOLE)
    & (
        latest(counted_programmes.start_date, periods.first_day)
        <= earliest(counted_programmes.end_date, periods.last_day)
    ),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "period_end": periods.last_day,
        "ypid": counted_programmes.ypid,
        "programme_id": counted_programmes.programme_id,
        "first_day": latest(counted_programmes.start_date, periods.first_day),
        "last_day": earliest(counted_programmes.end_date, periods.last_day),
    },
    keys=("period", "programme_id"),
    why="the days of each period on which a counted programme was open",
)

reference_days = Frame(
    name="reference_days",
    of=open_spells,
    columns={
        "period": open_spells.period,
        "kind": open_spells.kind,
        "period_end": open_spells.period_end,
        "ypid": open_spells.ypid,
        "reference_day": greatest_of(open_spells.last_day),
    },
    keys=("period", "ypid"),
    group_by=("period", "kind", "period_end", "ypid"),
    why="the last day of the period on which a counted programme of the child was open",
)

cohort = Frame(
    name="cohort",
    of=reference_days,
    along=(children,),
    where=reference_days.ypid == children.ypid,
    columns={
        "period": reference_days.period,
        "kind": reference_days.kind,
        "period_end": reference_days.period_end,
        "ypid": children.ypid,
        "reference_day": reference_days.reference_day,
        "date_of_birth": children.date_of_birth,
        "sex": decide(
            (children.sex.one_of("1", "2"), children.sex),
            (children.gender.one_of("1", "2"), children.gender),
            otherwise="9",
        ),
        "age": age(children.date_of_birth, reference_days.reference_day),
        "ethnicity": children.ethnicity,
    },
    keys=("period", "ypid"),
    why="the children with a counted programme open on any day of the period",
)


COHORT = Measure(
    table="Cohort",
    kpi="Cohort",
    title="Children on the service's cohort",
    counts="children",
    each="",
    of=cohort,
    unit=cohort.ypid,
    lines=(total("No. of Children"),),
    rule=(
        "A child is on the cohort of a period when a counted programme was open on any day of "
        "it. A counted programme is statutory or non-statutory work with a child who is not "
        "deleted; where its offences have outcomes, at least one must stand: given to a local "
        "child and not overturned on appeal. A child in several quarters is in each, so "
        "quarters do not add up to the year."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Work that began before the quarter and is still open counts; prevention never.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date, end_date, kind
              A, 2023-01-10, , statutory
              B, 2023-05-01, 2023-06-30, prevention
              C, 2022-11-01, 2023-04-01, non_statutory
              D, 2022-11-01, 2023-03-31, non_statutory
            """,
            expect={"No. of Children": 2},
        ),
        Example(
            shows="A programme whose only outcome was overturned on appeal is not counted.",
            period="2023-24Q1",
            given="""
            programmes: programme_id, ypid, start_date
              P1, A, 2023-04-10
              P2, B, 2023-04-10
              P3, C, 2023-04-10
            offences: offence_id, ypid, offence_date
              O1, A, 2023-02-01
              O2, B, 2023-02-01
              O3, C, 2023-02-01
            programme_offences: programme_id, offence_id
              P1, O1
              P2, O2
              P3, O3
            outcomes: offence_id, residence_on_legal_outcome_date, outcome_appeal_status
              O1, LOCAL, Result of appeal successful
              O2, LOCAL, Result of appeal unchanged
              O3, OTHER,
            """,
            expect={"No. of Children": 1},
        ),
        Example(
            shows="A deleted child is never counted.",
            period="2023-24Q1",
            given="""
            children: ypid, deleted
              A, YES
              B, NO
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            """,
            expect={"No. of Children": 1},
        ),
    ),
)
