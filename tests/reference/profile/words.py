"""The words that the profile prints for codes; what is counted is decided elsewhere."""

from __future__ import annotations

from childfirst.record.codelists import codelist

NO_GROUP = "Information not obtainable"


def words(name: str) -> dict[str, str]:
    """Give the label of every code of a list."""
    return {code.code: code.label for code in codelist(name).codes}


ETHNIC_GROUPS = {
    "W": "White",
    "M": "Mixed",
    "A": "Asian or Asian British",
    "B": "Black or Black British",
    "O": "Other",
}


def ethnic_group(code: str) -> str:
    """Give the national group of an ethnicity: its first letter, unless it is not stated."""
    return NO_GROUP if code in ("", "NS") else ETHNIC_GROUPS[code[0]]


def ethnicity(code: str) -> str:
    """Give the words of an 18+1 code."""
    if not code:
        return "Not recorded"
    group = ethnic_group(code)
    label = words("ethnicity")[code]
    return label if group == NO_GROUP else f"{group}: {label}"
