"""Every custodial sentence on record for the year, and why not all of them are counted."""

from datetime import date

from childfirst.language.frames import Frame, greatest_of, whether_any
from childfirst.language.functions import decide
from childfirst.language.tables import outcomes, periods
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.local.counted_programmes import stands
from childfirst.measures.definitions.national.accounts import COUNTED, account
from childfirst.measures.definitions.national.custody import of_age
from childfirst.measures.definitions.national.first_time_entrants import upheld
from childfirst.measures.definitions.national.people import person_of
from childfirst.measures.definitions.yjb.counting import ORDER_TYPES
from childfirst.periods import CALENDAR_YEAR

offence, child = outcomes.offence, outcomes.offence.child

sentenced_days = Frame(
    name="national_sentenced_days",
    of=outcomes,
    along=(periods,),
    where=outcomes.legal_outcome.one_of(*ORDER_TYPES["custody"])
    & (periods.kind == CALENDAR_YEAR)
    & (outcomes.outcome_date >= periods.first_day)
    & (outcomes.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "ypid": offence.ypid,
        "deleted": child.deleted,
        "person": person_of(child),
        "date_of_birth": child.date_of_birth,
        "decided": outcomes.outcome_date,
        "outcome_id": greatest_of(outcomes.outcome_id),
        "upheld": whether_any(upheld),
        "valid": whether_any(upheld & of_age),
        "local": whether_any(stands(outcomes) & of_age),
    },
    keys=("period", "ypid", "decided"),
    group_by=("period", "kind", "ypid", "deleted", "person", "date_of_birth", "decided"),
    why="every day of the year on which a child's key has a custodial sentence",
)
custody_account = Frame(
    name="national_custodial_sentences_account",
    of=sentenced_days,
    columns={
        "period": sentenced_days.period,
        "kind": sentenced_days.kind,
        "unit": sentenced_days.outcome_id,
        "person": sentenced_days.person,
        "date_of_birth": sentenced_days.date_of_birth,
        "decided": sentenced_days.decided,
        "reason": decide(
            (~(sentenced_days.deleted == "NO"), "deleted"),
            (~sentenced_days.upheld, "overturned"),
            (~sentenced_days.valid, "age"),
            (~sentenced_days.local, "elsewhere"),
            otherwise=COUNTED,
        ),
    },
    keys=("period", "unit"),
    why="each such day with the reason why it is counted or not",
)

ACCOUNT = account(
    "custodial_sentences",
    "Custodial sentences: what is left out",
    of=custody_account,
    unit=custody_account.unit,
    counts="sentences",
    each=CALENDAR_YEAR,
    rule="Every day on which a child's key has a custodial sentence in the year, and why it is or "
    "is not counted.",
    cites="Youth justice statistics, use of custody",
    reasons=("deleted", "overturned", "age", "elsewhere"),
    valid_from=date(2013, 4, 1),
    examples=(
        Example(
            shows="A is counted once for two offences; B lived elsewhere, C won the appeal, and D "
            "was never before a court.",
            period="2023-24",
            given="""
            offences: offence_id, ypid, offence_date
              O1, A, 2023-01-01
              O2, A, 2023-01-01
              O3, B, 2023-01-01
              O4, C, 2023-01-01
              O5, D, 2023-01-01
            hearings: hearing_id, ypid, hearing_date
              H1, A, 2023-02-01
              H2, B, 2023-02-01
              H3, C, 2023-02-01
            hearing_offences: hearing_id, offence_id
              H1, O1
              H1, O2
              H2, O3
              H3, O4
            outcomes: offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date, \
outcome_appeal_status
              O1, 2023-03-01, DETENTION_AND_TRAINING_ORDER, LOCAL,
              O2, 2023-03-01, DETENTION_AND_TRAINING_ORDER, LOCAL,
              O3, 2023-03-01, DETENTION_AND_TRAINING_ORDER, OTHER,
              O4, 2023-03-01, SECTION_250, LOCAL, Changed on appeal
              O5, 2023-03-01, DETENTION_AND_TRAINING_ORDER, LOCAL,
            """,
            expect={
                "calendar year 2023|custodial_sentences.account.all": 4,
                "calendar year 2023|custodial_sentences.account.overturned": 1,
                "calendar year 2023|custodial_sentences.account.age": 1,
                "calendar year 2023|custodial_sentences.account.elsewhere": 1,
                "calendar year 2023|custodial_sentences.account.counted": 1,
            },
        ),
    ),
)
