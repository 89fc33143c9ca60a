"""Every further offence of a cohort, and why not all make the child one who reoffended."""

from datetime import date

from childfirst.language.expressions import Literal
from childfirst.language.frames import Frame
from childfirst.language.functions import decide
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.national.accounts import COUNTED, account
from childfirst.measures.definitions.national.further_decisions import (
    first_proofs,
    further_children,
)
from childfirst.measures.definitions.national.longer_periods import with_longer_periods
from childfirst.periods import QUARTER

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
