"""How one table of a report is declared: which measure it prints, its lines, its words."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field, field_validator

from childfirst.publication.declarations.shown import ChartKind, Shows

MOST_YEARS = 2
"""Years before the latest that a relative rate may pool, three in all (`statistics`)."""

# The lines that count everybody of a table. They are no part of the whole.
TOTALS = frozenset({"No. of Children", "Total no. of children", "Total"})

ALL = "All"
"""The words of the line that counts everybody in a table broken down by something."""


class Declared(BaseModel):
    """What is written in a report's file: nothing unknown in it, and nothing changes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Tabulation(Declared):
    """One table of a report: which measure it prints, and how.

    `basis`, `table`, `each` (the kind of period) and, where these leave a choice, `title` name
    a measure of the catalogue. `lines` chooses its lines and gives their words, in order; they
    may then be of several measures. `by` makes lines of the values of a breakdown, such as
    `order`, of the one line chosen. `latest` prints the latest period alone. `shows` names what
    is printed of each figure; without it, the value, the share where there is one, and the
    difference from the period before; what a share is of, for a whole period alone.

    `says` finishes the sentence "12 of 20 children …" for a line; under a blank key it begins
    it for any other line, whose name then follows. `leads` is the line that the sentence is
    about (blank: the largest), or several, each with a sentence. `besides` are lines that are no
    part of the whole, so that they are never called the largest. `ranked` puts lines that the
    records name in order of size.
    `called` gives plainer words for lines, `values` for coded values.

    `years_before` prints that many financial years before the latest beside it, and, in the words
    that a test allows, what changed. With `against` it says instead how each line stands to the
    line of that name, a relative rate; `unknown` is the line that is in no rate.
    """

    name: str
    heading: str = ""
    basis: str = "local"
    table: str = ""
    each: str = ""
    title: str = ""
    lines: Mapping[str, str] = Field(default_factory=dict)
    by: str = ""
    latest: bool = False
    shows: tuple[Shows, ...] = ()
    chart: ChartKind = ChartKind.NONE
    leads: tuple[str, ...] = ()
    says: Mapping[str, str] = Field(default_factory=dict)
    besides: tuple[str, ...] = ()
    ranked: bool = False
    years_before: int = Field(default=0, ge=0, le=MOST_YEARS)
    against: str = ""
    unknown: str = ""
    called: Mapping[str, str] = Field(default_factory=dict)
    values: Mapping[str, str] = Field(default_factory=dict)

    @field_validator("leads", mode="before")
    @classmethod
    def _one_or_several(cls, value: object) -> object:
        """Read one line that leads as a list of one."""
        return ((value,) if value else ()) if isinstance(value, str) else value

    def words_for(self, label: str) -> str:
        """Give the words in which a line is printed."""
        return self.called.get(label) or self.lines.get(label, label)

    def is_total(self, label: str) -> bool:
        """Say whether a line counts everybody of the table."""
        return label in TOTALS or (bool(self.by) and label in self.lines)

    def is_part(self, label: str) -> bool:
        """Say whether a line is one of the parts that a table divides into."""
        return not self.is_total(label) and label not in self.besides
