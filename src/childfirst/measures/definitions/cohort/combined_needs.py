"""The needs of the profile, and which of them a child has together."""

from childfirst.language.expressions import Expression
from childfirst.language.frames import Frame
from childfirst.language.functions import decide, together
from childfirst.measures.definitions.cohort.care import care_in_period
from childfirst.measures.definitions.cohort.education import NEET
from childfirst.measures.definitions.cohort.exclusions import SENT_HOME
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.definitions.local.screenings import state
from childfirst.measures.definitions.local.special_needs import SUPPORTED

NEEDS = {
    "sen": ("SEN support or plan", SUPPORTED),
    "mental_health": ("Mental health", state.mental_health_need),
    "substance_misuse": ("Substance misuse", state.substance_misuse_need),
    "cared_for": ("Cared for", care_in_period.cared_for),
    "plan": (
        "Child protection or child in need",
        care_in_period.child_protection | care_in_period.child_in_need,
    ),
    "sent_home": ("Suspended or excluded", SENT_HOME),
    "neet": ("Out of education, training and employment", NEET),
}
"""The needs of the profile, in printing order: label and condition."""
needs = Frame(
    name="needs_of_child",
    of=cohort,
    columns={
        "period": cohort.period,
        "kind": cohort.kind,
        "ypid": cohort.ypid,
        **{name: ~~condition for name, (_, condition) in NEEDS.items()},
    },
    keys=("period", "ypid"),
    why="which of the profile's needs a child has",
)


def _sum() -> Expression:
    first, *others = (decide((needs.column(name), 1), otherwise=0) for name in NEEDS)
    total: Expression = first
    for other in others:
        total = total + other
    return total


def _written() -> Expression:
    """Write the needs of a child together, in printing order."""
    return together(
        " + ", *(decide((needs.column(name), label)) for name, (label, _) in NEEDS.items())
    )


combined = Frame(
    name="needs_combined",
    of=needs,
    columns={
        **{name: needs.column(name) for name in needs.columns},
        "number": _sum(),
        "combination": decide((_sum() >= 2, _written())),
    },
    keys=("period", "ypid"),
    why="how many of the profile's needs a child has, and which together",
)
WHICH = ", ".join(label[0].lower() + label[1:] for label, _ in NEEDS.values()).replace("sEN", "SEN")
