"""What a cohort did in its follow-up: reoffences, each child's, and how far it was followed."""

from childfirst.language.expressions import Literal
from childfirst.language.frames import Frame
from childfirst.language.functions import earliest, months_between
from childfirst.language.questions import how_many
from childfirst.language.tables import outcomes
from childfirst.measures.definitions.local.counted_programmes import (
    OVERTURNED,
)
from childfirst.measures.definitions.national.longer_periods import with_longer_periods
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    FIRST_DAY_OF_FOLLOW_UP,
    NO_REOFFENCE,
    PROVEN_TIERS,
    outcomes_of,
)
from childfirst.measures.definitions.national.reoffending_cohort import cohort, offence
from childfirst.periods import QUARTER

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
