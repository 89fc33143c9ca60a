"""What the published rules of reoffending leave open, each decided here and nowhere else."""

from childfirst.measures.definitions.yjb.counting import SEVERITY

FOLLOW_UP_MONTHS = 12
"""Months in which an offence counts. Twelve months from 29 February end on 28 February."""

FOLLOW_UP_AND_WAIT_MONTHS = 18
"""Months in which the caution or conviction for it counts: the follow-up and six to wait."""

FIRST_DAY_OF_FOLLOW_UP = 1
"""Days from an entry to the first day on which an offence is a reoffence.

An assumption: the day after. Records have days, not hours, and an offence of the same day
mostly came first: it is often the very one that the caution was for. 0 would count it.
"""

ENTRY_TIERS = ("Pre-court", "First-tier", "Community")
"""Tiers of outcomes that are an entry. A custodial sentence enters at release from it."""

PROVEN_TIERS = (*ENTRY_TIERS, "Custody")
"""Tiers of outcomes that prove a reoffence; diversion, community resolutions included, never."""

RELEASE_PROGRAMMES = ("DTO_CUSTODY",)
"""Programmes whose end is a release from custody.

An assumption: other detention is recorded as one programme, licence included, so that the
record does not say when the child was released. Those children are missing from the cohort.
"""

NO_RELEASE = ("TRANSFERRED_OUT", "TRANSFERRED_TO_ADULT_SERVICES")
"""Reasons for which such a programme ends while the child stays in custody elsewhere."""

NO_REOFFENCE: tuple[str, ...] = ()
"""Categories of offence that are no reoffence.

The published rule counts any offence that leads to a caution or conviction and excepts none, so
the default is none. That a breach of an order, of a conditional discharge or of bail therefore
counts is our reading: "BREACH_OF_STATUTORY_ORDER" and its like, put here, would not count.
"""

YOUNGEST, ELDEST = 10, 17
"""Ages on the day of the entry. Who turns 18 later is followed up all the same."""


def outcomes_of(tiers: tuple[str, ...]) -> tuple[str, ...]:
    """Give the legal outcomes of some tiers."""
    return tuple(code.code for code in SEVERITY.codes if code.group in tiers)
