"""KPI 3: kinds of special educational need."""

from childfirst.language.expressions import Condition
from childfirst.language.questions import any_of
from childfirst.language.tables import special_need_types
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.special_needs import CITES
from childfirst.measures.lines import Line
from childfirst.periods import WHOLE


def need_identified(*needs: str) -> Condition:
    """Say whether one of these needs was identified by the child's reference day."""
    return any_of(
        special_need_types,
        (special_need_types.ypid == cohort.ypid)
        & special_need_types.need.one_of(*needs)
        & (special_need_types.identified_date <= cohort.reference_day),
    )


AUTISM = ("Autistic Spectrum Disorder", "Autism")
KINDS = tuple(
    Line(label=need, when=need_identified(need)) for need in special_need_types.need.codes
)
NEEDS = Measure(
    table="Visual 3b",
    kpi="KPI 3",
    title="Kinds of special educational need",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(
        *KINDS,
        Line(label="Autistic Spectrum Disorder and Autism together", when=need_identified(*AUTISM)),
    ),
    rule=(
        "Children of the whole period's cohort with the need identified on or before their "
        "reference day, whatever their level, as a share of that cohort. A child may have several "
        "needs, so the lines do not add up to the cohort. Autism and Autistic Spectrum Disorder "
        "are two labels of one need: together they count each child once."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="A need found after the child left is not counted; both labels are one child.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-05-31
              B, 2023-04-10, 2023-05-31
            special_need_types: ypid, need, identified_date
              A, Autism, 2023-05-31
              A, Autistic Spectrum Disorder, 2022-01-01
              B, Autism, 2023-06-01
            """,
            expect={
                "Autism": 1,
                "Autistic Spectrum Disorder": 1,
                "Autistic Spectrum Disorder and Autism together": 1,
            },
        ),
    ),
)

MEASURES = (NEEDS,)
