"""Each operation of the language as SQL that DuckDB and Spark understand alike.

A template is filled with its parts, already SQL. Kept to functions on which both
engines agree: integer arithmetic on year, month and day rather than date differences.
"""

from __future__ import annotations

SERVICE = "service"
"""The column that says whose a row is; rows are only ever brought together within one."""

AGE = (
    "(year({1}) - year({0}) - CASE WHEN month({1}) * 100 + day({1}) "
    "< month({0}) * 100 + day({0}) THEN 1 ELSE 0 END)"
)
MONTHS_BETWEEN = (
    "((year({1}) - year({0})) * 12 + month({1}) - month({0}) - CASE WHEN day({1}) "
    "< least(day({0}), day(last_day({1}))) THEN 1 ELSE 0 END)"
)
SCHOOL_YEAR_GROUP = (
    "((year({1}) - CASE WHEN month({1}) < 9 THEN 1 ELSE 0 END)"
    " - (year({0}) - CASE WHEN month({0}) < 9 THEN 1 ELSE 0 END) - 5)"
)

# The school year in which a child turns 16 ends in June 16 years after birth, or 17 years
# for a child born from September. 7 January 2000 was a Friday.
_JUNE_30 = "make_date(year({0}) + CASE WHEN month({0}) >= 9 THEN 17 ELSE 16 END, 6, 30)"
_DAYS_AFTER_FRIDAY = f"(date_diff('day', DATE '2000-01-07', {_JUNE_30}) % 7)"
SCHOOL_LEAVING_DAY = f"({_JUNE_30} - CAST({_DAYS_AFTER_FRIDAY} AS INTEGER))"

TEMPLATES = {
    "always": "TRUE",
    "eq": "({0} = {1})",
    "ne": "({0} <> {1})",
    "lt": "({0} < {1})",
    "le": "({0} <= {1})",
    "gt": "({0} > {1})",
    "ge": "({0} >= {1})",
    "and": "({0} AND {1})",
    "or": "({0} OR {1})",
    "not": "(NOT COALESCE({0}, FALSE))",
    "is_missing": "({0} IS NULL)",
    "plus": "({0} + {1})",
    "minus": "({0} - {1})",
    "times": "({0} * {1})",
    "remainder": "({0} % {1})",
    "plus_days": "({0} + {1})",
    "minus_days": "({0} - {1})",
    "days_between": "date_diff('day', {0}, {1})",
    "age": AGE,
    "months_after": "CAST({0} + INTERVAL '{1}' MONTH AS DATE)",
    "months_between": MONTHS_BETWEEN,
    "school_year_group": SCHOOL_YEAR_GROUP,
    "school_leaving_day": SCHOOL_LEAVING_DAY,
    "sum_of": "CAST(sum({0}) AS BIGINT)",
    "matches": "regexp_matches({0}, '^(?:' || {1} || ')$')",
    "length": "length({0})",
    "capitals": "upper(trim({0}))",
    "digit": "TRY_CAST(substr({0}, {1}, 1) AS INTEGER)",
    "characters": "substr({0}, {1}, {2})",
    "quarter_number": "(year({0}) * 4 + quarter({0}))",
    "max_of": "max({0})",
    "bool_or": "bool_or(COALESCE({0}, FALSE))",
}

LISTS = {
    "coalesce": "COALESCE({0})",
    "least": "least({0})",
    "greatest": "greatest({0})",
    "together": "concat_ws({0})",
}


def operation_sql(name: str, parts: list[str]) -> str:
    """Give the SQL of an operation from that of its parts; KeyError for an unknown one."""
    if name in LISTS:
        return LISTS[name].format(", ".join(parts))
    if name == "one_of":
        return f"({parts[0]} IN ({', '.join(parts[1:])}))"
    if name == "decide":
        return _decide(parts)
    if name == "joined":
        return f"({' || '.join(parts)})"
    return TEMPLATES[name].format(*parts)


def _decide(parts: list[str]) -> str:
    branches, otherwise = parts[: len(parts) // 2 * 2], parts[len(parts) // 2 * 2 :]
    pairs = zip(branches[::2], branches[1::2], strict=True)
    whens = " ".join(f"WHEN {condition} THEN {value}" for condition, value in pairs)
    return f"CASE {whens} ELSE {otherwise[0] if otherwise else 'NULL'} END"


def literal_sql(value: object, kind: str) -> str:
    """Give a value of a rule as SQL."""
    if kind == "string":
        return "'" + str(value).replace("'", "''") + "'"
    if kind == "date":
        return f"DATE '{value}'"
    if kind == "boolean":
        return "TRUE" if value else "FALSE"
    return str(value)


def quoted(name: str) -> str:
    """Give the name of a column or table as SQL."""
    return '"' + name.replace('"', '""') + '"'
