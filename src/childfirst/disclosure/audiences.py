"""Who may see what: the audiences, and the rule that each is held to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from childfirst.configuration import configuration
from childfirst.measures.figures import Figure


class SmallBase(StrEnum):
    """What becomes of a percentage or rate on a small base."""

    SHOWN = "shown"
    WARNED = "warned"  # shown, with a note
    WITHHELD = "withheld"  # the count is shown, the percentage is not


class Losing(StrEnum):
    """What is kept as small as possible when counts are hidden to protect others."""

    NUMBERS = "numbers"  # how many printed numbers go
    SUM = "sum"  # the sum of the counts that go


@dataclass(frozen=True)
class Readers:
    """An audience as declared: whether it sees every figure, and what a report says of that."""

    see_all: bool
    explanation: str


_WITHHELD = (
    "Numbers that could let somebody make a child out are withheld, with others from which they "
    "could be worked out."
)
READERS = {
    "service": Readers(
        True, "Made for the service itself. It shows small numbers, so it must not leave it."
    ),
    "board": Readers(
        True,
        "Made for the management board under its sharing agreement. It shows small numbers, so it "
        "must not be handed on.",
    ),
    "committee": Readers(False, f"Made for a committee. {_WITHHELD}"),
    "public": Readers(False, f"Made for everybody. {_WITHHELD}"),
}
"""Who reads, from the fewest to everybody: what a wider audience has, a narrower one has too."""
AUDIENCES = tuple(READERS)

NOT_PEOPLE = frozenset(
    {"pounds", "full-time equivalent posts", "attendance", "sectors", "meetings", "members"}
)
"""Units of which a small number discloses nobody: money, posts, and the board's own sittings."""


@dataclass(frozen=True, kw_only=True)
class Audience:
    """A group of readers, and how closely they may come to know a small count.

    Counts from 1 to `threshold` are hidden (0: none are); a true zero is shown. A reader may
    not be able to rule out any value from 1 to `threshold` for a hidden count. `remainders`
    asks the same of what a printed share leaves of its whole. `extremes` are values of single
    children, such as the youngest age. `places` says whether schools, postcodes and other
    small places may be named. Below `smallest_cohort` units, or `smallest_population` people
    for a rate, percentages fall under `small_base`.
    """

    name: str
    threshold: int
    remainders: bool
    extremes: bool
    places: bool
    small_base: SmallBase = SmallBase.WARNED
    smallest_cohort: int = 30
    smallest_population: int = 100
    losing: Losing = Losing.NUMBERS
    not_people: frozenset[str] = NOT_PEOPLE

    @property
    def hides(self) -> bool:
        """Whether anything at all is hidden from these readers."""
        return self.threshold > 0

    def is_small(self, count: int | None) -> bool:
        """Say whether a count is one to hide."""
        return count is not None and 1 <= count <= self.threshold

    def about_people(self, figure: Figure) -> bool:
        """Say whether a small number of a figure's unit could disclose anybody."""
        return figure.unit not in self.not_people

    def has_small_base(self, figure: Figure) -> bool:
        """Say whether a figure's percentage or rate stands on a small base."""
        if not figure.denominator:
            return False
        rate = figure.unit.startswith("per ")
        return figure.denominator < (self.smallest_population if rate else self.smallest_cohort)


def audience(name: str) -> Audience:
    """Give an audience by its name in `READERS`; raise LookupError for any other.

    The service and, under its sharing agreement, the board see every figure. What leaves
    them follows ONS and YJB practice: counts of 1 to 5 are hidden. The numbers are settings.
    """
    settings = configuration()
    if name not in READERS:
        raise LookupError(f"{name} is no audience; there are: {', '.join(AUDIENCES)}")
    sees_all = READERS[name].see_all
    return Audience(
        name=name,
        threshold=0 if sees_all else settings.smallest_count_shown - 1,
        remainders=not sees_all,
        extremes=sees_all,
        places=sees_all,
        small_base=SmallBase(settings.small_base),
        smallest_cohort=settings.smallest_cohort,
        smallest_population=settings.smallest_population,
        losing=Losing(settings.losing),
    )
