"""The steps behind who is in a cohort: every key with an entry, those not counted included."""

from childfirst.language.frames import Frame, whether_any
from childfirst.language.functions import ALWAYS, age
from childfirst.language.tables import outcomes, periods, programmes, snapshot
from childfirst.measures.definitions.local.counted_programmes import counted_programmes, stands
from childfirst.measures.definitions.national.first_time_entrants import upheld
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    ELDEST,
    ENTRY_TIERS,
    NO_RELEASE,
    RELEASE_PROGRAMMES,
    YOUNGEST,
    outcomes_of,
)
from childfirst.periods import QUARTER

every_release = Frame(
    name="national_every_release",
    of=programmes,
    where=programmes.disposal_type.one_of(*RELEASE_PROGRAMMES)
    & programmes.end_date.is_known
    & ~programmes.end_reason.one_of(*NO_RELEASE),
    columns={
        "ypid": programmes.ypid,
        "start": programmes.end_date,
        "upheld": ALWAYS,
        "local": counted_programmes.programme_id.is_known,
    },
    keys=("ypid", "start"),
    why="releases from custody, those of sentences that are not counted included",
)
every_entry = Frame(
    name="national_every_entry",
    of=outcomes,
    where=outcomes.legal_outcome.one_of(*outcomes_of(ENTRY_TIERS)),
    columns={
        "ypid": outcomes.offence.ypid,
        "start": outcomes.outcome_date,
        "upheld": upheld,
        "local": stands(outcomes),
    },
    keys=("ypid", "start"),
    also=(every_release,),
    why="cautions and non-custodial sentences, whatever became of them, then releases",
)
of_age = (age(people.date_of_birth, every_entry.start) >= YOUNGEST) & (
    age(people.date_of_birth, every_entry.start) <= ELDEST
)
entered_children = Frame(
    name="national_entered_children",
    of=every_entry,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (every_entry.start >= periods.first_day)
    & (every_entry.start <= periods.last_day)
    & (every_entry.start <= snapshot.as_at),
    columns={
        "period": periods.period,
        "ypid": every_entry.ypid,
        "person": people.person,
        "date_of_birth": people.date_of_birth,
        "upheld": whether_any(every_entry.upheld),
        "valid": whether_any(every_entry.upheld & of_age),
        "local": whether_any(every_entry.local & of_age),
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid", "person", "date_of_birth"),
    why="every key with such a day in the quarter; a deleted child has no person",
)
