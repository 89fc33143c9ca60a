"""How long programmes last."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.programmes_by_child import work
from childfirst.measures.definitions.cohort.work import SECTION
from childfirst.measures.lines import How, Line, total

ENDED = work.end_date <= work.period_end
days = work.end_date - work.start_date + 1
BANDS = {
    "Up to 3 months": (1, 91),
    "Over 3 and up to 6 months": (92, 182),
    "Over 6 and up to 12 months": (183, 365),
}

LENGTHS = profile_table(
    "Length of programmes",
    SECTION,
    of=work,
    unit=work.programme_id,
    counts="programmes",
    only=ENDED,
    lines=(
        *(
            Line(label=label, when=(days >= first) & (days <= last))
            for label, (first, last) in BANDS.items()
        ),
        Line(label="Over 12 months", when=days > 365),
        Line(label="Mean length", how=How.MEAN, adds=days, share_of=None, unit="days"),
        Line(label="Median length", how=How.MEDIAN, adds=days, share_of=None, unit="days"),
        total("Programmes ended"),
    ),
    rule=(
        "Counted programmes that ended in the period, by their days from start to end, both "
        "included. Three months are 91 days, six are 182 and twelve are 365. Programmes still "
        "open have no length yet and are left out."
    ),
    examples=(
        Example(
            shows="Both days count; 29 February is a day; open programmes are left out.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-01, 2023-06-30
              A, 2023-04-01, 2023-07-01
              B, 2024-02-28, 2024-03-01
              C, 2023-04-01,
              D, 2023-04-01, 2024-04-01
            """,
            expect={
                "Up to 3 months": 2,
                "Over 3 and up to 6 months": 1,
                "Median length": 91,
                "Programmes ended": 3,
            },
        ),
    ),
)

MEASURES = (LENGTHS,)
