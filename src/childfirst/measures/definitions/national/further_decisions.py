"""The steps behind who reoffended: every outcome of a cohort's further offences."""

from childfirst.language.frames import Frame, Order, whether_any
from childfirst.language.functions import earliest
from childfirst.language.tables import outcomes
from childfirst.measures.definitions.national.first_time_entrants import upheld
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    FIRST_DAY_OF_FOLLOW_UP,
    NO_REOFFENCE,
    PROVEN_TIERS,
    outcomes_of,
)
from childfirst.measures.definitions.national.reoffending_cohort import cohort

every_decision = Frame(
    name="national_every_decision",
    of=outcomes,
    columns={
        "ypid": outcomes.offence.ypid,
        "outcome_id": outcomes.outcome_id,
        "committed": outcomes.offence.offence_date,
        "decided": outcomes.outcome_date,
        "proves": outcomes.legal_outcome.one_of(*outcomes_of(PROVEN_TIERS))
        & ~outcomes.offence.yjb_offence_category.one_of(*NO_REOFFENCE),
        "upheld": upheld,
    },
    keys=("outcome_id",),
    why="every outcome of an offence, diversion and overturned ones included",
)
decisions_by_person = Frame(
    name="national_decisions_by_person",
    of=every_decision,
    where=people.person.is_known,
    columns={
        **{name: every_decision.column(name) for name in every_decision.columns},
        "person": people.person,
        "date_of_birth": people.date_of_birth,
    },
    keys=("outcome_id",),
    why="whose those outcomes are, under whatever key",
)
_begins = cohort.start + FIRST_DAY_OF_FOLLOW_UP
further = Frame(
    name="national_further_decisions",
    of=cohort,
    along=(decisions_by_person,),
    where=(decisions_by_person.person == cohort.person)
    & (decisions_by_person.date_of_birth == cohort.date_of_birth)
    & (decisions_by_person.committed >= _begins)
    & (decisions_by_person.committed <= earliest(cohort.follow_up_ends, cohort.as_at))
    & (decisions_by_person.decided >= _begins)
    & (decisions_by_person.decided <= cohort.as_at),
    columns={
        "period": cohort.period,
        "ypid": cohort.ypid,
        "person": cohort.person,
        "date_of_birth": cohort.date_of_birth,
        "outcome_id": decisions_by_person.outcome_id,
        "decided": decisions_by_person.decided,
        "proves": decisions_by_person.proves,
        "upheld": decisions_by_person.proves & decisions_by_person.upheld,
        "in_time": decisions_by_person.proves
        & decisions_by_person.upheld
        & (decisions_by_person.decided <= cohort.wait_ends),
    },
    keys=("period", "outcome_id"),
    why="outcomes known by now of offences that the cohort committed in its follow-up",
)
first_proofs = Frame(
    name="national_first_proofs",
    of=further,
    where=further.in_time,
    columns={"period": further.period, "ypid": further.ypid, "decided": further.decided},
    keys=("period", "ypid"),
    one_per=("period", "ypid"),
    first_by=(Order(further.decided, ascending=True),),
    why="the first caution or sentence by which each child is known to have reoffended",
)
further_children = Frame(
    name="national_further_children",
    of=further,
    columns={
        "period": further.period,
        "ypid": further.ypid,
        "person": further.person,
        "date_of_birth": further.date_of_birth,
        "proves": whether_any(further.proves),
        "upheld": whether_any(further.upheld),
        "in_time": whether_any(further.in_time),
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid", "person", "date_of_birth"),
    why="the children with such an outcome",
)
