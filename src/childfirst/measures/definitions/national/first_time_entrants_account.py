"""Who has a caution or sentence in the year, and why not all of them are first time entrants."""

from datetime import date

from childfirst.language.frames import Frame, whether_any
from childfirst.language.functions import decide
from childfirst.language.tables import outcomes, periods
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.national.accounts import COUNTED, account
from childfirst.measures.definitions.national.first_time_entrants import (
    CAUTION_OR_SENTENCE,
    first_outcomes,
    of_age,
    upheld,
)
from childfirst.measures.definitions.national.people import person_of
from childfirst.periods import CALENDAR_YEAR

offence, child = outcomes.offence, outcomes.offence.child

decided_children = Frame(
    name="national_decided_children",
    of=outcomes,
    along=(periods,),
    where=outcomes.legal_outcome.one_of(*CAUTION_OR_SENTENCE)
    & (periods.kind == CALENDAR_YEAR)
    & (outcomes.outcome_date >= periods.first_day)
    & (outcomes.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "first_day": periods.first_day,
        "ypid": offence.ypid,
        "deleted": child.deleted,
        "person": person_of(child),
        "date_of_birth": child.date_of_birth,
        "upheld": whether_any(upheld),
        "valid": whether_any(upheld & of_age),
    },
    keys=("period", "ypid"),
    group_by=("period", "kind", "first_day", "ypid", "deleted", "person", "date_of_birth"),
    why="every key with a caution or sentence dated in the year, whatever became of it",
)
earlier = first_outcomes.outcome_date < decided_children.first_day
entrant_account = Frame(
    name="national_first_time_entrants_account",
    of=decided_children,
    columns={
        "period": decided_children.period,
        "kind": decided_children.kind,
        "unit": decided_children.ypid,
        "person": decided_children.person,
        "date_of_birth": decided_children.date_of_birth,
        "decided": first_outcomes.outcome_date,
        "reason": decide(
            (~(decided_children.deleted == "NO"), "deleted"),
            (~decided_children.upheld, "overturned"),
            (~decided_children.valid, "age"),
            (earlier & ~(first_outcomes.residence == "LOCAL"), "earlier_elsewhere"),
            (~(first_outcomes.ypid == decided_children.ypid), "another_key"),
            (earlier, "earlier"),
            (~(first_outcomes.residence == "LOCAL"), "elsewhere"),
            otherwise=COUNTED,
        ),
    },
    keys=("period", "unit"),
    why="each such key with the reason why it is counted or not",
)

ACCOUNT = account(
    "first_time_entrants",
    "First time entrants: who is left out",
    of=entrant_account,
    unit=entrant_account.unit,
    counts="children's keys",
    each=CALENDAR_YEAR,
    rule="Every key of a child with a caution or sentence dated in the year, and why it is or is "
    "not that of a first time entrant.",
    cites="Youth justice statistics, first time entrants on the case-level basis",
    reasons=(
        "deleted",
        "overturned",
        "age",
        "earlier_elsewhere",
        "another_key",
        "earlier",
        "elsewhere",
    ),
    valid_from=date(2013, 4, 1),
    examples=(
        Example(
            shows="A is counted; B had a first one elsewhere, C one before; D lives elsewhere; E "
            "won the appeal; F is A under another key; G is deleted; H was 18 at the offence.",
            period="2023-24",
            given="""
            children: ypid, originating_yot_person_id, date_of_birth, deleted
              A, SE1, 2008-01-01, NO
              B, , 2008-01-01, NO
              C, , 2008-01-01, NO
              D, , 2008-01-01, NO
              E, , 2008-01-01, NO
              F, SE1, 2008-01-01, NO
              G, , 2008-01-01, YES
              H, , 2005-01-01, NO
            offences: offence_id, ypid, offence_date
              O1, A, 2023-03-01
              O2, B, 2023-03-01
              O3, C, 2023-03-01
              O4, D, 2023-03-01
              O5, E, 2023-03-01
              O6, F, 2023-03-01
              O7, G, 2023-03-01
              O8, H, 2023-03-01
            outcomes: offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date, \
outcome_appeal_status
              O1, 2023-05-01, YOUTH_CAUTION, LOCAL,
              O2, 2022-05-01, YOUTH_CAUTION, OTHER,
              O2, 2023-05-01, YOUTH_CAUTION, LOCAL,
              O3, 2022-05-01, YOUTH_CAUTION, LOCAL,
              O3, 2023-05-01, YOUTH_CAUTION, LOCAL,
              O4, 2023-05-01, YOUTH_CAUTION, OTHER,
              O5, 2023-05-01, FINE, LOCAL, Result of appeal successful
              O6, 2023-06-01, YOUTH_CAUTION, LOCAL,
              O7, 2023-05-01, YOUTH_CAUTION, LOCAL,
              O8, 2023-05-01, YOUTH_CAUTION, LOCAL,
            """,
            expect={
                "calendar year 2023|first_time_entrants.account.all": 8,
                "calendar year 2023|first_time_entrants.account.deleted": 1,
                "calendar year 2023|first_time_entrants.account.overturned": 1,
                "calendar year 2023|first_time_entrants.account.age": 1,
                "calendar year 2023|first_time_entrants.account.earlier_elsewhere": 1,
                "calendar year 2023|first_time_entrants.account.another_key": 1,
                "calendar year 2023|first_time_entrants.account.earlier": 1,
                "calendar year 2023|first_time_entrants.account.elsewhere": 1,
                "calendar year 2023|first_time_entrants.account.counted": 1,
            },
        ),
    ),
)
