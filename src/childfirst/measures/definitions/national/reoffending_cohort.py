"""The steps behind reoffending: entries, three-month cohorts, reoffences, and how far followed."""

from childfirst.language.expressions import Literal
from childfirst.language.functions import (
    age,
    earliest,
    how_many,
    months_after,
    months_between,
)
from childfirst.language.rows import Frame, Order
from childfirst.language.tables import outcomes, periods, snapshot
from childfirst.measures.definitions.local.counted_programmes import (
    OVERTURNED,
    counted_programmes,
    stands,
)
from childfirst.measures.definitions.national.longer_periods import with_longer_periods
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    ELDEST,
    ENTRY_TIERS,
    FIRST_DAY_OF_FOLLOW_UP,
    FOLLOW_UP_AND_WAIT_MONTHS,
    FOLLOW_UP_MONTHS,
    NO_RELEASE,
    NO_REOFFENCE,
    PROVEN_TIERS,
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
proven = Frame(
    name="national_proven_offences",
    of=outcomes,
    where=outcomes.legal_outcome.one_of(*outcomes_of(PROVEN_TIERS))
    & ~outcomes.outcome_appeal_status.one_of(*OVERTURNED)
    & ~offence.yjb_offence_category.one_of(*NO_REOFFENCE),
    columns={
        "ypid": offence.ypid,
        "offence_id": outcomes.offence_id,
        "offence_date": offence.offence_date,
        "outcome_date": outcomes.outcome_date,
    },
    keys=("offence_id", "outcome_date"),
    why="offences with a caution or conviction that was not overturned, wherever given",
)
proven_by_person = Frame(
    name="national_proven_by_person",
    of=proven,
    where=people.person.is_known,
    columns={
        "person": people.person,
        "date_of_birth": people.date_of_birth,
        "offence_id": proven.offence_id,
        "offence_date": proven.offence_date,
        "outcome_date": proven.outcome_date,
    },
    keys=("offence_id", "outcome_date"),
    why="whose those offences are, under whatever key",
)
_follow_up_begins = cohort.start + FIRST_DAY_OF_FOLLOW_UP
reoffences = Frame(
    name="national_reoffences",
    of=cohort,
    along=(proven_by_person,),
    where=(proven_by_person.person == cohort.person)
    & (proven_by_person.date_of_birth == cohort.date_of_birth)
    & (proven_by_person.offence_date >= _follow_up_begins)
    & (proven_by_person.offence_date <= earliest(cohort.follow_up_ends, cohort.as_at))
    & (proven_by_person.outcome_date >= _follow_up_begins)
    & (proven_by_person.outcome_date <= earliest(cohort.wait_ends, cohort.as_at)),
    columns={
        "period": cohort.period,
        "ypid": cohort.ypid,
        "offence_id": proven_by_person.offence_id,
    },
    keys=("period", "ypid", "offence_id"),
    group_by=("period", "ypid", "offence_id"),
    why="offences committed in the follow-up and proven in it or the wait, each once",
)
followed = Frame(
    name="national_followed_children",
    of=cohort,
    columns={
        "period": cohort.period,
        "kind": Literal("string", QUARTER),
        "member": cohort.ypid,
        "ypid": cohort.ypid,
        "start": cohort.start,
        "months_followed": months_between(
            cohort.start, earliest(cohort.follow_up_ends, cohort.as_at)
        ),
        "reoffences": how_many(
            reoffences, (reoffences.period == cohort.period) & (reoffences.ypid == cohort.ypid)
        ),
    },
    keys=("period", "member"),
    why="each child of a quarterly cohort, with months followed and reoffences so far",
)
members = with_longer_periods("national_cohort_members", followed, "member")
