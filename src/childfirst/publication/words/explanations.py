"""What every report explains about itself, in whatever form it is written."""

from __future__ import annotations

from childfirst.disclosure.audiences import READERS

QUALITY = (
    "Every record was checked by rules before it was counted. A rule that could not run has not "
    "passed. Rows that failed stay in the figures until somebody puts them right. Nobody is named "
    "here; the list of what to put right is kept inside the service."
)
PROBLEMS = (
    "An error cannot be right and must be put right. A query may be right and must be looked at. "
    "A row that fails two rules is two problems; a problem stands in every table of this report "
    "that it touches."
)
PROBLEMS_UNTOLD = (
    "How many rows failed which rule, and how many were supplied, is not told here: from such "
    "numbers others that are withheld could be worked out."
)
NO_PROBLEMS = "No row failed a rule."
NOTHING_SUPPLIED = "Nothing is on record as supplied."
PUBLISHED = (
    "The partnership published figures for this period. Those below contradict other published "
    "figures, or cannot be compared. The records were not bent to meet them."
)
READING = (
    "“Up” and “down” in a table are plain differences between two numbers. Whether a difference "
    "means anything is said in the words beside the table: “no evidence of change” means that "
    "chance alone would often give a difference as large. Counts are compared by an exact "
    "binomial test and shares by Fisher’s exact test, at 95 per cent confidence. "
    "Quarters share children, so both tests are approximate and cautious. With as many "
    "comparisons as this report makes, one in twenty would seem a change by chance.",
    "A change between two percentages is in percentage points; “per cent” is a share of a "
    "number. Percentages are rounded to one decimal, halves up, so they may not add up to 100. "
    "In charts, the latest period is darker.",
)
COMMENTARY = "Commentary by the service"
UNSUPPORTED = "Not among the figures of this section"
REFERENCES = (
    "Every printed number is a figure with a short reference, such as {example}, that names its "
    "rule, its cell and its snapshot. The references of a table are one step away from it."
)
REFERENCES_OF = "References of {name}"
LOOKING_UP = (
    "Each stands where the table prints its figure first; a share has the reference of its number. "
    "“childfirst figure”, with a reference and this file, says what a figure is and how it was "
    "counted."
)
MOVED = "Held against {since}. Only figures that both packs print can have moved."
NOTHING_MOVED = "No figure that both packs print has moved."
MOVED_TITLE = "Figures that moved since the last pack"
QUALITY_TITLE = "Quality of the records"
PUBLISHED_TITLE = "Published figures that the records do not give"
READING_TITLE = "How to read the tables"
DEFINITIONS_TITLE = "How each table is counted"
REFERENCES_TITLE = "References of the figures"
PROVENANCE_TITLE = "Where these figures come from"


def audience(name: str) -> str:
    """Say for whom a report is made, and what that means for small numbers."""
    return READERS[name].explanation
