"""The words of the language beyond comparison: ages, school years, earliest, latest."""

from __future__ import annotations

from childfirst.language.errors import RuleError
from childfirst.language.expressions import (
    Condition,
    Expression,
    Literal,
    Operation,
    literal,
)

ALWAYS: Condition = Operation("boolean", "always", ())


def earliest(*days: Expression) -> Operation:
    """The first of several days, leaving out missing ones."""
    return Operation("date", "least", days)


def latest(*days: Expression) -> Operation:
    """The last of several days, leaving out missing ones."""
    return Operation("date", "greatest", days)


def age(born: Expression, on: Expression) -> Operation:
    """Whole years lived on a day. Born on 29 February: older from 1 March in other years."""
    return Operation("integer", "age", (born, on))


def months_after(day: Expression, months: int) -> Operation:
    """The day so many months later. Where that month is too short: its last day.

    Twelve months after 29 February 2024 is 28 February 2025.
    """
    return Operation("date", "months_after", (day, Literal("integer", months)))


def months_between(first: Expression, last: Expression) -> Operation:
    """Whole months from one day to a later one: the most that `months_after` does not pass it."""
    return Operation("integer", "months_between", (first, last))


def school_year_group(born: Expression, on: Expression) -> Operation:
    """National curriculum year group on a day, from the date of birth.

    School years start on 1 September: born 1 September 2007 to 31 August 2008 is
    Year 11 from 1 September 2023 to 31 August 2024.
    """
    return Operation("integer", "school_year_group", (born, on))


def school_leaving_day(born: Expression) -> Operation:
    """The last Friday in June of the school year in which a child turns 16.

    Until then a child is of statutory school age (Education Act 1996, section 8).
    """
    return Operation("date", "school_leaving_day", (born,))


def decide(*branches: tuple[Condition, object], otherwise: object = None) -> Operation:
    """The value beside the first condition that holds, else `otherwise` (nothing: missing)."""
    if not branches:
        raise RuleError("decide needs at least one condition")
    first = _value(branches[0][1])
    parts: list[Expression] = []
    for condition, value in branches:
        parts += [condition, literal(value, first)]
    if otherwise is not None:
        parts.append(literal(otherwise, first))
    return Operation(first.kind, "decide", tuple(parts))


def matches(text: Expression, pattern: str) -> Condition:
    """True where the whole of a text has the form of a regular expression."""
    return Operation("boolean", "matches", (text, Literal("string", pattern)))


def length(text: Expression) -> Operation:
    """How many characters a text has."""
    return Operation("integer", "length", (text,))


def capitals(text: Expression) -> Operation:
    """A text in capital letters without surrounding spaces."""
    return Operation("string", "capitals", (text,))


def together(separator: str, *texts: Expression) -> Operation:
    """Several texts as one, with a separator between them, leaving out missing ones."""
    return Operation("string", "together", (Literal("string", separator), *texts))


def digit(text: Expression, position: int) -> Operation:
    """The digit at a position of a text, counted from 1."""
    return Operation("integer", "digit", (text, Literal("integer", position)))


def remainder(number: Expression, divisor: int) -> Operation:
    """What is left of a whole number divided by another."""
    return Operation("integer", "remainder", (number, Literal("integer", divisor)))


def times(number: Expression, factor: int | Expression) -> Operation:
    """A number multiplied by another."""
    other = factor if isinstance(factor, Expression) else Literal("integer", factor)
    kind = "number" if "number" in (number.kind, other.kind) else "integer"
    return Operation(kind, "times", (number, other))


def characters(text: Expression, first: int | Expression, count: int) -> Operation:
    """`count` characters of a text from a position counted from 1, fewer if it ends before."""
    position = first if isinstance(first, Expression) else Literal("integer", first)
    return Operation("string", "characters", (text, position, Literal("integer", count)))


def joined(*texts: Expression) -> Operation:
    """Texts one after the other; nothing where one is missing."""
    return Operation("string", "joined", texts)


def quarter_number(day: Expression) -> Operation:
    """The quarter of a day as a number: the quarter that follows has the next number."""
    return Operation("integer", "quarter_number", (day,))


def _value(value: object) -> Expression:
    return value if isinstance(value, Expression) else literal(value, ALWAYS)
