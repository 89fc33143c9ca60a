"""Who is helped by children's services, and where the children live."""

from childfirst.language.expressions import Condition
from childfirst.language.frames import Frame, whether_any
from childfirst.language.rows import Rows
from childfirst.language.tables import care_statuses, periods
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.accommodation import residence
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.lines import Line, lines_for
from childfirst.record.codelists import codelist

SECTION = "care and home"
SUPPORT = {code.code: code.label for code in codelist("care_status").codes if code.group}
SUPPORT.pop("early_help_referral")
ON_THE_DAY = (care_statuses.start_date <= cohort.reference_day) & (
    care_statuses.end_date.is_missing | (care_statuses.end_date >= cohort.reference_day)
)
ON_ANY_DAY = (care_statuses.start_date <= periods.last_day) & (
    care_statuses.end_date.is_missing | (care_statuses.end_date >= periods.first_day)
)
this_period = (periods.period == cohort.period) & (periods.kind == cohort.kind)


def _statuses(name: str, where: Condition, why: str, *along: Rows) -> Frame:
    return Frame(
        name=name,
        of=cohort,
        along=(care_statuses, *along),
        where=(cohort.ypid == care_statuses.ypid) & where,
        columns={
            "period": cohort.period,
            "ypid": cohort.ypid,
            **{code: whether_any(care_statuses.status == code) for code in SUPPORT},
            "any": whether_any(care_statuses.status.one_of(*SUPPORT)),
        },
        keys=("period", "ypid"),
        group_by=("period", "ypid"),
        why=why,
    )


care_on_the_day = _statuses(
    "care_on_reference_day", ON_THE_DAY, "statuses in children's services on the reference day"
)
care_in_period = _statuses(
    "care_in_period",
    this_period & ON_ANY_DAY,
    "statuses in children's services on any day of the period",
    periods,
)


def _lines(care: Frame) -> tuple[Line, ...]:
    return (
        *(Line(label=label, when=care.column(code)) for code, label in SUPPORT.items()),
        Line(label="Any of these", when=care.column("any")),
        Line(label="None of these", when=~care.column("any")),
    )


CASE = """
programmes: ypid, start_date, end_date
  A, 2023-05-01, 2023-06-30
  B, 2023-05-01, 2023-06-30
care_statuses: ypid, status, start_date, end_date
  A, cared_for, 2022-01-01, 2023-04-01
  A, child_in_need, 2023-04-02,
  A, early_help, 2024-04-01,
  B, early_help_referral, 2023-05-01,
"""
RULE = "Children of the cohort with the status {}, as a share of the cohort. A child may hold "
RULE += "several. A referral to early help alone is not support."
DURING = profile_table(
    "Children's services during the period",
    SECTION,
    lines=_lines(care_in_period),
    rule=RULE.format("on any day of the period, whether or not work was open on that day"),
    examples=(
        Example(
            shows="A status that ended on the first day counts; one begun the day after does not.",
            period="2023-24",
            given=CASE,
            expect={
                "Cared for (looked after)": 1,
                "Child in need plan": 1,
                "Early help episode with a plan": 0,
                "Any of these": 1,
                "None of these": 1,
            },
        ),
    ),
)
THAT_DAY = profile_table(
    "Children's services on the reference day",
    SECTION,
    lines=_lines(care_on_the_day),
    rule=RULE.format("on the reference day"),
    examples=(
        Example(
            shows="Only what is held on the last day of work.",
            period="2023-24",
            given=CASE,
            expect={
                "Cared for (looked after)": 0,
                "Child in need plan": 1,
                "Any of these": 1,
                "None of these": 1,
            },
        ),
    ),
)
HOMES = {code.code: code.label for code in codelist("accommodation_type").codes}
HOME = profile_table(
    "Kind of accommodation",
    SECTION,
    lines=(
        *lines_for(residence.accommodation_type, HOMES),
        Line(label="Not recorded", when=residence.accommodation_type.is_missing),
    ),
    rule=(
        "Each child of the cohort once, by the kind of the residence in force on the reference "
        "day. Not recorded: no residence is in force, or its kind is blank."
    ),
    examples=(
        Example(
            shows="A residence that has ended is none.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-06-30
              B, 2023-04-10, 2023-06-30
            residences: ypid, start_date, end_date, accommodation_type
              A, 2022-01-01, 2023-06-30, FOSTER_CARE_LA
              B, 2022-01-01, 2023-06-29, FOSTER_CARE_LA
            """,
            expect={"Foster care, local authority": 1, "Not recorded": 1},
        ),
    ),
)

MEASURES = (DURING, THAT_DAY, HOME)
