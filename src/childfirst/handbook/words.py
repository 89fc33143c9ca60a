"""What each operation of the language is called in a sentence. `{0}` is its first part."""

from __future__ import annotations

WORDS = {
    "always": "always",
    "eq": "{0} is {1}",
    "ne": "{0} is other than {1}",
    "lt": "{0} is less than {1}",
    "le": "{0} is at most {1}",
    "gt": "{0} is more than {1}",
    "ge": "{0} is at least {1}",
    "is_missing": "{0} is missing",
    "plus": "{0} plus {1}",
    "minus": "{0} minus {1}",
    "times": "{0} times {1}",
    "remainder": "what is left of {0} divided by {1}",
    "plus_days": "{0} plus {1} days",
    "minus_days": "{0} minus {1} days",
    "days_between": "the days from {0} to {1}",
    "age": "the age on {1} of a child born on {0}",
    "months_after": "the day {1} months after {0}",
    "months_between": "the whole months from {0} to {1}",
    "school_year_group": "the year group on {1} of a child born on {0}",
    "school_leaving_day": "the day on which a child born on {0} leaves statutory school age",
    "matches": "{0} has the form {1}",
    "length": "the length of {0}",
    "capitals": "{0} in capitals",
    "digit": "digit {1} of {0}",
    "characters": "{2} characters of {0} from position {1}",
    "quarter_number": "the quarter of {0}, numbered on from year to year",
    "max_of": "the greatest {0}",
    "bool_or": "in any row: {0}",
    "sum_of": "the sum of {0}",
}

DATE_WORDS = {
    "lt": "{0} is before {1}",
    "le": "{0} is on or before {1}",
    "gt": "{0} is after {1}",
    "ge": "{0} is on or after {1}",
    "max_of": "the latest {0}",
}
"""The words that differ where days are compared."""

LISTS = {
    "least": "the lowest of {0}",
    "greatest": "the highest of {0}",
    "joined": "{0} one after the other",
    "coalesce": "the first known of {0}",
    "together": "those known, written together: {0}",
}

DATE_LISTS = {"least": "the earliest of {0}", "greatest": "the latest of {0}"}

OPPOSITES = {
    "is_missing": "{0} is known",
    "eq": "{0} is not {1}",
    "always": "never",
}
"""The words for "not", where there is something plainer than "not (…)"."""
