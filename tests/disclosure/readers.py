"""What every reader of the local tables knows, written down by hand for the attack."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.measures.figures import Figure

Name = tuple[str, str]
"""A cell and a period."""
GROUPS = ("2i", "2ii", "2iii")
TOTAL, YEARLY_TOTAL = "No. of Children", "Total no. of children"
BY_AGE = ("ETE type", "Suitability", "Hours attended", "Hours provided")
ADD_UP = ("Visual 1b", "Visual 1c", "Visual 3a", "Visual 4", "Visual 5",
          *(f"{group} {table}" for group in GROUPS for table in BY_AGE))  # fmt: skip
OF_ALL_CHILDREN = ("Visual 1b", "Visual 3a", "Visual 4",
                   "2iii Hours attended", "2iii Hours provided")  # fmt: skip
ENDED = ("Not completed, missed sessions", "Not started, programme no longer appropriate",
         "Partially completed, missed sessions", "Refused", "Other or no reason",
         "Referred elsewhere, programme no longer appropriate", "Currently completing")  # fmt: skip
MADE_UP_OF = (
    ("Visual 7b|Total", ("Visual 7b|On a CSC plan", "Visual 7b|Early Help")),
    ("Visual 7b|On a CSC plan", ("Visual 7b|CfC", "Visual 7b|CIN", "Visual 7b|CP")),
    (
        "Visual 6|Children with an OOCD",
        ("Visual 6|Successfully completed", "Visual 6|Remaining children"),
    ),
    ("Visual 6|Remaining children", tuple(f"Visual 6|{reason}" for reason in ENDED)),
    (
        "Visual 6|Successfully completed",
        ("Visual 6|Successfully completed, of children with an OOCD",),
    ),
    ("Visual 1c|Total no. of children", ("Cohort|No. of Children",)),
)
PARTS_OF = (
    ("2i Suitability|No. of Children", "2i ETE type|No. of Children"),
    ("2ii Suitability|No. of Children", "2ii ETE type|No. of Children"),
    ("2iii Suitability|No. of Children", "2iii ETE type|No. of Children"),
    ("2i ETE type|No. of Children", "2i Hours attended|No. of Children"),
    ("2ii ETE type|No. of Children", "2ii Hours attended|No. of Children"),
    ("2iii ETE type|No. of Children", "2iii Hours attended|No. of Children"),
    ("2i Hours attended|25 Hours and Over", "2i ETE type|No. of Children"),
    ("2ii Hours attended|25 Hours and Over", "2ii ETE type|No. of Children"),
    ("2i Hours provided|25 Hours and Over", "2i ETE type|No. of Children"),
    ("2ii Hours provided|25 Hours and Over", "2ii ETE type|No. of Children"),
    ("Visual 5|No. of Children", "Cohort|No. of Children"),
    ("Visual 7b|Total", "Cohort|No. of Children"),
    ("Visual 9b|Total", "Cohort|No. of Children"),
    ("Visual 4 of those with need|EHCP", "Visual 3a|EHCP"),
    ("Visual 4 of those with need|SEN Support", "Visual 3a|SEN Support"),
)
OF_THE_COHORT = ("Visual 5|Change Grow Live intervention", "Visual 6|Children with an OOCD",
                 "Visual 6|Successfully completed")  # fmt: skip
YEAR, YEARLY_OF_THE_COHORT = (
    "2023/24",
    ("2 Age group", "Visual 3a", "Visual 3b", "Visual 4", "Visual 5"),
)


def base_of(figure: Figure) -> Name:
    """Give the total that a percentage is of."""
    table = figure.cell.split("|")[0]
    if figure.cell in OF_THE_COHORT or (figure.period == YEAR and table in YEARLY_OF_THE_COHORT):
        return f"Cohort|{TOTAL}", figure.period
    if table == "Visual 6":
        return "Visual 6|Children with an OOCD", figure.period
    return f"{table}|{YEARLY_TOTAL if table == 'Visual 1c' else TOTAL}", figure.period


def sums_of(here: set[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give, of the cells of a period, totals with the cells that make them up."""
    for table in ADD_UP:
        lines = {cell for cell in here if cell.startswith(f"{table}|")}
        whole = next((c for c in lines if c.endswith((f"|{TOTAL}", f"|{YEARLY_TOTAL}"))), None)
        besides = {cell for cell in lines if cell.endswith(("intervention", "or SEN Support"))}
        if whole is not None:
            yield whole, tuple(sorted(lines - besides - {whole}))
    for table in OF_ALL_CHILDREN:
        yield f"{table}|{TOTAL}", (f"Cohort|{TOTAL}",)
    for table in BY_AGE:
        for cell in sorted(cell for cell in here if cell.startswith(f"2iii {table}|")):
            line = cell.partition("|")[2]
            yield cell, (f"2i {table}|{line}", f"2ii {table}|{line}")
    yield "Visual 4|Yes", (f"Visual 4 of those with need|{TOTAL}",)
    yield from MADE_UP_OF
