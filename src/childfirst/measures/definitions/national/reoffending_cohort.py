"""The steps behind reoffending: entries, three-month cohorts, reoffences, and how far followed."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import (
    age,
    months_after,
)
from childfirst.language.tables import outcomes, periods, snapshot
from childfirst.measures.definitions.local.counted_programmes import (
    counted_programmes,
    stands,
)
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    ELDEST,
    ENTRY_TIERS,
    FOLLOW_UP_AND_WAIT_MONTHS,
    FOLLOW_UP_MONTHS,
    NO_RELEASE,
    RELEASE_PROGRAMMES,
    YOUNGEST,
    outcomes_of,
)
from childfirst.periods import QUARTER

offence, child = outcomes.offence, outcomes.offence.child

releases = Frame(
    name="national_releases",
    of=counted_programmes,
    where=counted_programmes.disposal_type.one_of(*RELEASE_PROGRAMMES)
    & counted_programmes.end_date.is_known
    & ~counted_programmes.end_reason.one_of(*NO_RELEASE),
    columns={"ypid": counted_programmes.ypid, "start": counted_programmes.end_date},
    keys=("ypid", "start"),
    why="releases of children from custody",
)
entries = Frame(
    name="national_cohort_entries",
    of=outcomes,
    where=outcomes.legal_outcome.one_of(*outcomes_of(ENTRY_TIERS))
    & stands(outcomes)
    & (child.deleted == "NO"),
    columns={"ypid": offence.ypid, "start": outcomes.outcome_date},
    keys=("ypid", "start"),
    also=(releases,),
    why="cautions and non-custodial sentences of local children, then releases from custody",
)
young_entries = Frame(
    name="national_young_entries",
    of=entries,
    where=(age(people.date_of_birth, entries.start) >= YOUNGEST)
    & (age(people.date_of_birth, entries.start) <= ELDEST),
    columns={
        "ypid": entries.ypid,
        "person": people.person,
        "date_of_birth": people.date_of_birth,
        "start": entries.start,
    },
    keys=("ypid", "start"),
    why="entries of children aged 10 to 17 on the day",
)
cohort = Frame(
    name="national_reoffending_cohort",
    of=young_entries,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (young_entries.start >= periods.first_day)
    & (young_entries.start <= periods.last_day)
    & (young_entries.start <= snapshot.as_at),
    columns={
        "period": periods.period,
        "ypid": young_entries.ypid,
        "person": young_entries.person,
        "date_of_birth": young_entries.date_of_birth,
        "start": young_entries.start,
        "follow_up_ends": months_after(young_entries.start, FOLLOW_UP_MONTHS),
        "wait_ends": months_after(young_entries.start, FOLLOW_UP_AND_WAIT_MONTHS),
        "as_at": snapshot.as_at,
    },
    keys=("period", "ypid"),
    one_per=("period", "person", "date_of_birth"),
    first_by=(
        Order(young_entries.start, ascending=True),
        Order(young_entries.ypid, ascending=True),
    ),
    why="the first entry of each person in the quarter",
)
