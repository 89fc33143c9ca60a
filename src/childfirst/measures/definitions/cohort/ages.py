"""How old the children are, on the reference day and at the first start."""

from childfirst.language.expressions import Condition, Expression
from childfirst.language.frames import Frame, Order
from childfirst.language.functions import age
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.definitions.local.counted_programmes import counted_programmes
from childfirst.measures.lines import How, Line

SECTION = "demography"
YOUNGEST, ELDEST = 10, 17


first_starts = Frame(
    name="first_starts",
    of=counted_programmes,
    columns={"ypid": counted_programmes.ypid, "start_date": counted_programmes.start_date},
    keys=("ypid",),
    one_per=("ypid",),
    first_by=(
        Order(counted_programmes.start_date, ascending=True),
        Order(counted_programmes.programme_id),
    ),
    why="the first day of a child's first counted programme in the record",
)
age_at_first_start = age(cohort.date_of_birth, first_starts.start_date)


def years(of: Expression) -> tuple[Line, ...]:
    """Give a line of each year of age, then the mean and the median."""
    return (
        Line(label="Under 10", when=of < YOUNGEST),
        *(Line(label=str(each), when=of == each) for each in range(YOUNGEST, ELDEST + 1)),
        Line(label="18 and over", when=of > ELDEST),
        Line(label="Mean age", how=How.MEAN, adds=of, share_of=None, unit="years"),
        Line(label="Median age", how=How.MEDIAN, adds=of, share_of=None, unit="years"),
    )


def bands(of: Expression) -> dict[str, Condition]:
    """Give the national age bands, and those outside them."""
    return {
        "Under 10": of < YOUNGEST,
        "10 to 14": (of >= YOUNGEST) & (of <= 14),
        "15 to 17": (of >= 15) & (of <= ELDEST),
        "18 and over": of > ELDEST,
    }


def band_lines(of: Expression) -> tuple[Line, ...]:
    """Give a line of each age band."""
    return tuple(Line(label=label, when=when) for label, when in bands(of).items())


AGE_RULE = (
    "Each child of the cohort by whole years lived on {}. Born on 29 February: older from 1 March "
    "in other years."
)
ON_THE_DAY, AT_FIRST = "the reference day", "the first day of the child's first counted programme"


LEAP = Example(
    shows="Born on 29 February 2008: 15 on 28 February 2023, 16 on 1 March 2024.",
    period="2023-24",
    given="""
    children: ypid, date_of_birth
      A, 2008-02-29
      B, 2006-03-01
    programmes: ypid, start_date, end_date
      A, 2023-02-28, 2024-03-01
      A, 2023-06-01, 2023-07-01
      B, 2023-06-01, 2024-03-01
    """,
    expect={},
)


def leap(**expect: object) -> tuple[Example, ...]:
    """Give the example of the two birthdays, with what must come out."""
    words = {name.replace("_", " ").strip(): value for name, value in expect.items()}
    return (Example(LEAP.shows, LEAP.given, LEAP.period, words),)


AGE = profile_table(
    "Age in years",
    SECTION,
    lines=years(cohort.age),
    rule=AGE_RULE.format(ON_THE_DAY),
    examples=leap(_16=1, _17=0, _18_and_over=1, Mean_age=17, Median_age=17),
)
AGE_BAND = profile_table(
    "Age band",
    SECTION,
    lines=band_lines(cohort.age),
    rule=AGE_RULE.format(ON_THE_DAY),
    examples=leap(_10_to_14=0, _15_to_17=1, _18_and_over=1),
)
FIRST_AGE = profile_table(
    "Age at first start",
    SECTION,
    lines=years(age_at_first_start),
    rule=AGE_RULE.format(AT_FIRST),
    examples=leap(_14=1, _17=1),
)
FIRST_BAND = profile_table(
    "Age band at first start",
    SECTION,
    lines=band_lines(age_at_first_start),
    rule=AGE_RULE.format(AT_FIRST),
    examples=leap(_10_to_14=1, _15_to_17=1),
)
