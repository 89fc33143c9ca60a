"""What the children need for their health: mental health, substance misuse."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.special_needs import SECTION
from childfirst.measures.definitions.local.screenings import state
from childfirst.measures.lines import Line

MENTAL_HEALTH = profile_table(
    "Mental health",
    SECTION,
    lines=(
        Line(label="Need", when=state.mental_health_need),
        Line(label="No need known", when=~state.mental_health_need),
    ),
    rule=(
        "Each child of the cohort once. A need: found by the latest screening on or before the "
        "reference day; or social, emotional and mental health needs with support or a plan; or "
        "a substance misuse need that names a mental health category."
    ),
    examples=(
        Example(
            shows="The latest screening decides.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-05-01, 2023-05-01
              A, mental_health, 2023-06-01,
              B, mental_health, 2023-06-01, 2023-06-01
            """,
            expect={"Need": 1, "No need known": 1},
        ),
    ),
)
SUBSTANCE_MISUSE = profile_table(
    "Substance misuse",
    SECTION,
    lines=(
        Line(label="Need", when=state.substance_misuse_need),
        Line(
            label="Screened, no need",
            when=state.screened_for_substance_misuse & ~state.substance_misuse_need,
        ),
        Line(label="Not screened", when=~state.screened_for_substance_misuse),
    ),
    rule=(
        "Each child of the cohort once, by the latest substance misuse screening on or before "
        "the reference day. Not screened is not the same as no need."
    ),
    examples=(
        Example(
            shows="A screening after the reference day is none.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-06-30
              B, 2023-04-10, 2023-06-30
              C, 2023-04-10, 2023-06-30
            health_needs: ypid, domain, screened_date, need_identified_date
              A, substance_misuse, 2023-05-01, 2023-05-01
              B, substance_misuse, 2023-06-30,
              C, substance_misuse, 2023-07-01, 2023-07-01
            """,
            expect={"Need": 1, "Screened, no need": 1, "Not screened": 1},
        ),
    ),
)

MEASURES = (MENTAL_HEALTH, SUBSTANCE_MISUSE)
