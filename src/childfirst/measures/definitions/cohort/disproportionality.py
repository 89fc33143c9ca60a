"""What was decided of children, by ethnic group: the steps at which groups are compared."""

from childfirst.language.expressions import Condition
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.cohort.decided import TIERS, decided_by_child
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.ethnicity import KNOWN
from childfirst.measures.definitions.local.breakdowns import GROUPS, NOT_KNOWN, of_group
from childfirst.measures.lines import Line

SECTION = "disproportionality"
CITES = (
    "Ministry of Justice, relative rate index after the Lammy Review (2017): the rate of a group "
    "at a step over that of the white group at the same step"
)
SENTENCES = ("Custody", "Community", "First-tier")
"""The national tiers that a court gives."""


def _given(*tiers: str) -> Condition:
    """Say whether a child was given an outcome of one of some tiers in the period."""
    first, *others = (decided_by_child.column(f"tier_{TIERS.index(tier)}") for tier in tiers)
    found: Condition = first == True  # noqa: E712 - a condition of the language
    for other in others:
        found = found | (other == True)  # noqa: E712
    return found


def _by_group(
    title: str, reached: Condition, of: Condition, rule: str, example: Example
) -> Measure:
    """Declare a step: for each group, the children who reached it of those who could."""
    groups = [*((group, of_group(group)) for group in GROUPS), (NOT_KNOWN, ~KNOWN)]
    return profile_table(
        title,
        SECTION,
        lines=tuple(
            Line(label=label, when=group & reached, share_of=group & of) for label, group in groups
        ),
        rule=f"{rule} Children whose ethnicity is not known stand in a line of their own.",
        cites=CITES,
        examples=(example,),
    )


CASE = """
children: ypid, ethnicity
  A, W1
  B, B9
  C, B9
  D,
programmes: ypid, start_date
  A, 2023-04-10
  B, 2023-04-10
  C, 2023-04-10
  D, 2023-04-10
offences: offence_id, ypid
  O1, A
  O2, B
  O3, C
  O4, D
outcomes: offence_id, outcome_date, legal_outcome_group
  O1, 2023-05-10, Community
  O2, 2023-05-10, Custody
  O3, 2023-05-10, Diversion
  O4, 2023-05-10, First-tier
"""
WHITE, BLACK = "White", "Black or Black British"

SENTENCED = _by_group(
    "Sentenced at court, by ethnic group",
    _given(*SENTENCES),
    _given(*TIERS),
    "Children of the cohort sentenced by a court in the period, whatever else they were given, as "
    "a share of those of their ethnic group with any outcome, diversion included.",
    Example(
        shows="One of two was diverted; a child of unknown ethnicity is in no group.",
        period="2023-24",
        given=CASE,
        expect={WHITE: 1, BLACK: 1, NOT_KNOWN: 1},
    ),
)
CUSTODY = _by_group(
    "Custody, by ethnic group",
    _given("Custody"),
    _given(*SENTENCES),
    "Children of the cohort sentenced to custody in the period, as a share of those of their "
    "ethnic group sentenced by a court.",
    Example(
        shows="The child who was diverted was not sentenced.",
        period="2023-24",
        given=CASE,
        expect={WHITE: 0, BLACK: 1, NOT_KNOWN: 0},
    ),
)

MEASURES = (SENTENCED, CUSTODY)
