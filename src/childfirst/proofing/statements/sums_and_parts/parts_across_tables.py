"""Rows of one table that make up a row of another: boroughs and their police area."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.parts_and_wholes.composition import compositions
from childfirst.proofing.quantities.parts_and_wholes.in_two_tables import Case
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding_in_cell

FAMILY = "sum"


def find(reading: Reading) -> Iterator[Finding]:
    """Check each column of a whole whose parts are known from the other columns."""
    for composition in compositions(reading):
        for case in composition.telling:
            if case.holds or not case.borne_out:
                yield _finding(case, composition.hits)


def _finding(case: Case, hits: int) -> Finding:
    right = printed(case.total)
    adds = " + ".join(part.text or "0" for part in case.parts)
    words = f"{adds} = {right}, printed as {case.whole.text}"
    if not case.holds:
        words += f"; in {hits} other columns these rows are exactly the whole"
    verdict = Verdict.CONSISTENT if case.holds else Verdict.INCONSISTENT
    return finding_in_cell(
        FAMILY, case.whole, tuple(map(operand_of, case.parts)), right, verdict, f"{words}.", right
    )


YEARS = "Heard 2019\tHeard 2020\tHeard 2021\tHeard 2022\tHeard 2023"
COUNTY = (
    f"Court\t{YEARS}\nAshby\t18\t31\t44\t27\t35\nNorthshire\t71\t103\t158\t96\t120\n"
    "Midland\t490\t508\t611\t577\t590\n\n"
)
AREAS = (
    f"Area\t{YEARS}\nAshby\t18\t31\t44\t27\t35\nBarton\t20\t22\t57\t19\t41\n"
    "Corby\t33\t50\t37\t50\t44\nDerry\t71\t83\t91\t77\t68\n"
)
KIND = Kind(
    name="parts across tables",
    family=FAMILY,
    claims="A whole in one table is the sum of some rows of another.",
    checks=(
        "That both tables count the same is shown by a row they share. Which rows are the parts "
        "is learnt from the columns where they add up exactly, three or more; a column where "
        "they do not is then wrong."
    ),
    find=find,
    examples=(
        Example(
            COUNTY + AREAS,
            (
                *((3, "consistent"),) * 2,
                (3, "inconsistent"),
                *((3, "consistent"),) * 2,
            ),
        ),
    ),
)
