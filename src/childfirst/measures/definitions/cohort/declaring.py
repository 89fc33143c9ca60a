"""How a table of the cohort profile is declared: what they share, said once."""

from datetime import date

from childfirst.language.expressions import Column, Condition
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.lines import Line

FROM = date(2023, 4, 1)
CITES = "Youth Justice Plan 2024/25: cohort profile for the whole period; counting rules 1 to 5"
NOT_KNOWN = "Not known"


def profile_table(
    title: str,
    section: str,
    *,
    rule: str,
    examples: tuple[Example, ...],
    lines: tuple[Line, ...] = (),
    lines_by: Line | None = None,
    of: Frame = cohort,
    unit: Column | None = None,
    counts: str = "children",
    only: Condition = ALWAYS,
    cites: str = CITES,
) -> Measure:
    """Declare a table of the profile, for quarters and whole periods; its unit is the child."""
    return Measure(
        table=f"Profile: {title}",
        kpi=f"Cohort profile, {section}",
        title=title,
        counts=counts,
        each="",
        of=of,
        unit=of.column("ypid") if unit is None else unit,
        only=only,
        lines=lines,
        lines_by=lines_by,
        rule=rule,
        cites=cites,
        valid_from=FROM,
        basis="cohort",
        examples=examples,
    )
