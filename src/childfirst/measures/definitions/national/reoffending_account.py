"""Every caution, sentence or release of a quarter, and why not all are in the cohort."""

from datetime import date

from childfirst.language.expressions import Literal
from childfirst.language.functions import ALWAYS, age, decide
from childfirst.language.rows import Frame, whether_any
from childfirst.language.tables import outcomes, periods, programmes, snapshot
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.local.counted_programmes import counted_programmes, stands
from childfirst.measures.definitions.national.accounts import COUNTED, account
from childfirst.measures.definitions.national.first_time_entrants import upheld
from childfirst.measures.definitions.national.longer_periods import with_longer_periods
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    ELDEST,
    ENTRY_TIERS,
    NO_RELEASE,
    RELEASE_PROGRAMMES,
    YOUNGEST,
    outcomes_of,
)
from childfirst.measures.definitions.national.reoffending_cohort import cohort
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
quarter_account = Frame(
    name="national_reoffending_quarter_account",
    of=entered_children,
    columns={
        "period": entered_children.period,
        "kind": Literal("string", QUARTER),
        "unit": entered_children.ypid,
        "person": entered_children.person,
        "date_of_birth": entered_children.date_of_birth,
        "decided": cohort.start,
        "reason": decide(
            (entered_children.person.is_missing, "deleted"),
            (~entered_children.upheld, "overturned"),
            (~entered_children.valid, "age"),
            (~entered_children.local, "elsewhere"),
            (cohort.ypid.is_missing, "another_key"),
            otherwise=COUNTED,
        ),
    },
    keys=("period", "unit"),
    why="each such key with the reason why it is in the cohort or not",
)
cohort_account = with_longer_periods("national_reoffending_account", quarter_account, "unit")

ACCOUNT = account(
    "reoffending",
    "Reoffending cohort: who is left out",
    of=cohort_account,
    unit=cohort_account.unit,
    counts="children's keys",
    each="",
    rule="Every key of a child with a caution, non-custodial sentence or release in the quarter, "
    "and why it is or is not in the cohort. A release from a sentence that was overturned or given "
    "elsewhere is put down as elsewhere.",
    cites="Proven reoffending statistics, three-month cohorts",
    reasons=("deleted", "overturned", "age", "elsewhere", "another_key"),
    valid_from=date(2015, 10, 1),
    examples=(
        Example(
            shows="A and a release of B are counted; C is A under another key; D lived elsewhere; "
            "E was 18; F won the appeal.",
            period="2023-24Q1",
            given="""
            children: ypid, originating_yot_person_id, date_of_birth
              A, SE1, 2008-01-01
              C, SE1, 2008-01-01
              E, , 2005-04-01
            offences: offence_id, ypid, offence_date
              O1, A, 2023-03-01
              O2, C, 2023-03-01
              O3, D, 2023-03-01
              O4, E, 2023-03-01
              O5, F, 2023-03-01
            outcomes: offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date, \
outcome_appeal_status
              O1, 2023-05-01, YOUTH_CAUTION, LOCAL,
              O2, 2023-05-02, YOUTH_CAUTION, LOCAL,
              O3, 2023-05-01, YOUTH_CAUTION, OTHER,
              O4, 2023-05-01, YOUTH_CAUTION, LOCAL,
              O5, 2023-05-01, FINE, LOCAL, Changed on appeal
            programmes: programme_id, ypid, start_date, end_date, disposal_type
              P1, B, 2023-01-01, 2023-05-01, DTO_CUSTODY
            """,
            expect={
                "reoffending.account.all": 6,
                "reoffending.account.overturned": 1,
                "reoffending.account.age": 1,
                "reoffending.account.elsewhere": 1,
                "reoffending.account.another_key": 1,
                "reoffending.account.counted": 2,
            },
        ),
    ),
)
