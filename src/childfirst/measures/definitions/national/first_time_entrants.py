"""First time entrants: a child's first caution or sentence, once in a life."""

from childfirst.language.frames import Frame, Order
from childfirst.language.functions import age
from childfirst.language.tables import outcomes, periods
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.local.counted_programmes import OVERTURNED
from childfirst.measures.definitions.national.declaring import indicator
from childfirst.measures.definitions.national.people import person_of
from childfirst.measures.definitions.yjb.counting import SEVERITY, seriousness
from childfirst.measures.definitions.yjb.proven_offences import outcome_hearings
from childfirst.periods import CALENDAR_YEAR

CAUTION_OR_SENTENCE = tuple(c.code for c in SEVERITY.codes if c.group != "Diversion")
offence, child = outcomes.offence, outcomes.offence.child
age_at_arrest = age(child.date_of_birth, offence.arrest_date.or_else(offence.offence_date))
age_at_hearing = age(child.date_of_birth, outcome_hearings.hearing_date)
upheld = ~outcomes.outcome_appeal_status.one_of(*OVERTURNED)
of_age = (age_at_arrest >= 10) & (age_at_arrest <= 17) & ~(age_at_hearing > 17)

first_outcomes = Frame(
    name="national_first_outcomes",
    of=outcomes,
    where=outcomes.legal_outcome.one_of(*CAUTION_OR_SENTENCE)
    & upheld
    & (child.deleted == "NO")
    & of_age,
    columns={
        "person": person_of(child),
        "date_of_birth": child.date_of_birth,
        "ypid": offence.ypid,
        "outcome_date": outcomes.outcome_date,
        "residence": outcomes.residence_on_legal_outcome_date,
    },
    keys=("person", "date_of_birth"),
    one_per=("person", "date_of_birth"),
    first_by=(
        Order(outcomes.outcome_date, ascending=True),
        Order(seriousness(outcomes), ascending=True),
        Order(outcomes.outcome_id, ascending=True),
    ),
    why="the first caution or sentence of each person, under whatever key",
)
entrants = Frame(
    name="national_first_time_entrants",
    of=first_outcomes,
    along=(periods,),
    where=(periods.kind == CALENDAR_YEAR)
    & (first_outcomes.residence == "LOCAL")
    & (first_outcomes.outcome_date >= periods.first_day)
    & (first_outcomes.outcome_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "ypid": first_outcomes.ypid,
    },
    keys=("period", "ypid"),
    why="first outcomes of the year, given to a local child",
)

MEASURES = (
    indicator(
        "first_time_entrants",
        "First time entrants",
        of=entrants,
        unit=entrants.ypid,
        counts="children",
        rule=(
            "Children whose first caution or sentence is dated in the year. Diversion is neither. "
            "The child was 10 to 17 at arrest (or offence) and at most 17 at the first hearing, "
            "and the outcome was not overturned. The same person under two keys is found by local "
            "number and date of birth, and the earliest outcome kept; only then are outcomes of "
            "children from elsewhere left out, so that an earlier one there still was the first."
        ),
        cites="Youth justice statistics, first time entrants on the case-level basis",
        examples=(
            Example(
                shows="First cautioned while living elsewhere: never a first time entrant here.",
                period="2023-24",
                given="""
                offences: offence_id, ypid, offence_date
                  O1, A, 2022-11-01
                  O2, A, 2023-03-01
                  O3, B, 2023-03-01
                outcomes: offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date
                  O1, 2022-12-01, YOUTH_CAUTION, OTHER
                  O2, 2023-05-01, YOUTH_CAUTION, LOCAL
                  O3, 2023-05-01, YOUTH_CAUTION, LOCAL
                """,
                expect={
                    "calendar year 2022|first_time_entrants": 0,
                    "calendar year 2023|first_time_entrants": 1,
                },
            ),
        ),
    ),
)
