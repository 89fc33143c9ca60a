"""Every further offence of a cohort, and why not all make the child one who reoffended."""

from datetime import date

from childfirst.language.expressions import Literal
from childfirst.language.functions import decide, earliest
from childfirst.language.rows import Frame, Order, whether_any
from childfirst.language.tables import outcomes
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.national.accounts import COUNTED, account
from childfirst.measures.definitions.national.first_time_entrants import upheld
from childfirst.measures.definitions.national.longer_periods import with_longer_periods
from childfirst.measures.definitions.national.people import people
from childfirst.measures.definitions.national.reoffending_assumptions import (
    FIRST_DAY_OF_FOLLOW_UP,
    NO_REOFFENCE,
    PROVEN_TIERS,
    outcomes_of,
)
from childfirst.measures.definitions.national.reoffending_cohort import cohort
from childfirst.periods import QUARTER

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
quarter_reoffenders = Frame(
    name="national_reoffenders_quarter_account",
    of=further_children,
    columns={
        "period": further_children.period,
        "kind": Literal("string", QUARTER),
        "unit": further_children.ypid,
        "person": further_children.person,
        "date_of_birth": further_children.date_of_birth,
        "decided": first_proofs.decided,
        "reason": decide(
            (~further_children.proves, "diversion"),
            (~further_children.upheld, "overturned"),
            (~further_children.in_time, "after_wait"),
            otherwise=COUNTED,
        ),
    },
    keys=("period", "unit"),
    why="each such child with the reason why it reoffended by the rule or not",
)
reoffenders_account = with_longer_periods(
    "national_reoffenders_account", quarter_reoffenders, "unit"
)

ACCOUNT = account(
    "reoffending.reoffenders",
    "Children who reoffended: who is left out",
    of=reoffenders_account,
    unit=reoffenders_account.unit,
    counts="children",
    each="",
    rule="Every child of the cohort with an outcome for an offence committed in the follow-up, and "
    "why the child reoffended by the rule or did not.",
    cites="Proven reoffending statistics, three-month cohorts",
    reasons=("diversion", "overturned", "after_wait"),
    valid_from=date(2015, 10, 1),
    examples=(
        Example(
            shows="A reoffended; B's ended in a community resolution, C won the appeal, and "
            "D was sentenced after the wait.",
            period="2021-22Q1",
            as_at=date(2023, 12, 31),
            given="""
            offences: offence_id, ypid, offence_date
              O1, A, 2021-03-01
              O2, A, 2021-06-01
              O3, B, 2021-03-01
              O4, B, 2021-06-01
              O5, C, 2021-03-01
              O6, C, 2021-06-01
              O7, D, 2021-03-01
              O8, D, 2021-06-01
            outcomes: offence_id, outcome_date, legal_outcome, outcome_appeal_status
              O1, 2021-04-10, YOUTH_CAUTION,
              O2, 2021-08-10, REFERRAL_ORDER,
              O3, 2021-04-10, YOUTH_CAUTION,
              O4, 2021-08-10, COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT,
              O5, 2021-04-10, YOUTH_CAUTION,
              O6, 2021-08-10, FINE, Result of appeal successful
              O7, 2021-04-10, YOUTH_CAUTION,
              O8, 2022-10-11, REFERRAL_ORDER,
            """,
            expect={
                "reoffending.reoffenders.account.all": 4,
                "reoffending.reoffenders.account.diversion": 1,
                "reoffending.reoffenders.account.overturned": 1,
                "reoffending.reoffenders.account.after_wait": 1,
                "reoffending.reoffenders.account.counted": 1,
            },
        ),
    ),
)
