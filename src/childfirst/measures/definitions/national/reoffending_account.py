"""Every caution, sentence or release of a quarter, and why not all are in the cohort."""

from datetime import date

from childfirst.language.expressions import Literal
from childfirst.language.frames import Frame
from childfirst.language.functions import decide
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.national.accounts import COUNTED, account
from childfirst.measures.definitions.national.entered_children import entered_children
from childfirst.measures.definitions.national.longer_periods import with_longer_periods
from childfirst.measures.definitions.national.reoffending_cohort import cohort
from childfirst.periods import QUARTER

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
