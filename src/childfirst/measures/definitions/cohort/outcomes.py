"""What was decided: the most serious outcome of each child, and whether it was the first."""

from childfirst.language.functions import decide
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.decided import TIERS, decided_before, decided_by_child
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.offences import SECTION
from childfirst.measures.lines import Line, lines_for

NONE = "No outcome in the period"
DECIDED = decided_by_child.ypid.is_known
most_serious = decide(
    *((decided_by_child.column(f"tier_{rank}"), tier) for rank, tier in enumerate(TIERS)),
    otherwise=NONE,
)

TIER = profile_table(
    "Most serious outcome",
    SECTION,
    lines=lines_for(most_serious, {tier: tier for tier in (*TIERS, NONE)}),
    rule=(
        "Each child of the cohort once, by the most serious national tier among the outcomes "
        "that stand and are dated in the period: custody, then community, first-tier, pre-court "
        "and diversion."
    ),
    examples=(
        Example(
            shows="Two outcomes: the more serious; one overturned on appeal does not stand.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            offences: offence_id, ypid
              O1, A
              O2, A
              O3, B
            outcomes: offence_id, outcome_date, legal_outcome_group, outcome_appeal_status
              O1, 2023-04-10, Diversion,
              O2, 2023-04-10, Community,
              O3, 2023-04-10, Custody, Result of appeal successful
            """,
            expect={"Community": 1, "Custody": 0, "Diversion": 0, NONE: 1},
        ),
    ),
)
FIRST = profile_table(
    "First outcome or a further one",
    SECTION,
    lines=(
        Line(label="First", when=DECIDED & decided_before.ypid.is_missing),
        Line(label="Further", when=DECIDED & decided_before.ypid.is_known),
        Line(label=NONE, when=~DECIDED),
    ),
    rule=(
        "Each child of the cohort once. First: an outcome that stands in the period and none "
        "before it, diversion included, as far as the record goes back. Further: one before it "
        "too. This is not the national count of first time entrants, which leaves diversion out."
    ),
    examples=(
        Example(
            shows="An outcome the day before the period makes the next a further one.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
              C, 2023-04-10
            offences: offence_id, ypid
              O1, A
              O2, A
              O3, B
            outcomes: offence_id, outcome_date
              O1, 2023-03-31
              O2, 2023-04-01
              O3, 2024-03-31
            """,
            expect={"First": 1, "Further": 1, NONE: 1},
        ),
    ),
)

MEASURES = (TIER, FIRST)
