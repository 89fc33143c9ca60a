"""Numbers in words and figures, as the reports print them."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from childfirst.measures.figures import Figure

SINGULAR = {
    "children": "child",
    "children's keys": "child's key",
    "full-time equivalent posts": "full-time equivalent post",
    "pieces of work": "piece of work",
    "queries": "query",
}
PEOPLE = frozenset({"children", "victims", "members"})
HEADINGS = {"pounds": "Amount", "full-time equivalent posts": "Posts (full-time equivalent)"}
BASIS_WORDS = {"yjb": "YJB"}
UP, DOWN, LEVEL = "▲", "▼", "="


def basis_words(basis: str) -> str:
    """Write the name of a basis, such as `YJB`."""
    return BASIS_WORDS.get(basis, basis)


def number_text(value: int | Decimal, unit: str = "") -> str:
    """Write a number with thousands separators: `1,234`, pounds as `£1,234`, ages in years."""
    text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    if unit == "pounds":
        return f"-£{text[1:]}" if text.startswith("-") else f"£{text}"
    return f"{text} years" if unit == "years" else text


def counted(value: int | Decimal, unit: str) -> str:
    """Write a number with what it counts: `1 child`, `1,234 children`, `£5,000`."""
    if unit in ("pounds", "years"):
        return number_text(value, unit)
    return f"{number_text(value)} {_one(unit) if value == 1 else unit}"


def nothing_counted(figure: Figure) -> str:
    """Say that the records hold nothing of what a figure counts: people, or things."""
    if figure.unit in PEOPLE:
        return "there was nobody on record who could have been counted"
    return f"there were no {figure.unit} on record that could have been counted"


def _one(unit: str) -> str:
    """Give a unit of one: its irregular singular, or the word without its last s."""
    return SINGULAR.get(unit, unit.removesuffix("s"))


def share_text(figure: Figure) -> str:
    """Write the share of a figure, such as `89.7%`; blank when it has none."""
    return "" if figure.percent is None else f"{figure.percent}%"


def points(later: Figure, earlier: Figure) -> Decimal:
    """Give how many percentage points lie between two shares, from the unrounded shares."""
    first, second = (_fraction(figure) for figure in (earlier, later))
    return abs(100 * (second - first)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _fraction(figure: Figure) -> Decimal:
    return Decimal(figure.numerator or 0) / Decimal(figure.denominator or 1)


def unit_heading(unit: str) -> str:
    """Head a column of numbers by what they count."""
    return HEADINGS.get(unit, unit.capitalize())


def short_period(label: str) -> str:
    """Name a quarter without its year, such as `Q1`; other periods stay as they are."""
    found = re.fullmatch(r"\d{4}/\d{2} (Q[1-4])", label)
    return found[1] if found else label


def written_period(label: str) -> str:
    """Write a period as it reads in a sentence: days in words."""
    return re.sub(r"\d{4}-\d{2}-\d{2}", lambda day: written_date(date.fromisoformat(day[0])), label)


def written_date(day: date) -> str:
    """Write a day as in `30 June 2024`."""
    return f"{day.day} {day:%B %Y}"


def joined(parts: list[str]) -> str:
    """Join words as in `a, b and c`."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def capitalised(text: str) -> str:
    """Begin a text with a capital letter, and leave the rest of it as it is."""
    return text[:1].upper() + text[1:]


def slug(text: str) -> str:
    """Make a name fit for an address on the page: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
