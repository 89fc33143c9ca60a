"""Slips of the pen: one digit wrong, or two neighbours changed over."""

from __future__ import annotations

from decimal import Decimal

FEWEST_DIGITS = 4  # of a number that another is taken for a slip of: chance has too few left


def is_slip(told: Decimal, right: Decimal, fewest: int = FEWEST_DIGITS) -> bool:
    """Say whether a number is another with one digit wrong or two neighbours changed over."""
    one, other = digits(told), digits(right)
    if len(one) != len(other) or len(one) < fewest or one == other:
        return False
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(wrong) == 1 or changed_over(told, right)


def changed_over(told: Decimal, right: Decimal) -> bool:
    """Say whether two numbers differ only by two digits, side by side, changed over."""
    one, other = digits(told), digits(right)
    if len(one) != len(other):
        return False
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    first, second = wrong
    return one[first] == other[second] and one[second] == other[first]


def is_near(told: Decimal, right: Decimal) -> bool:
    """Say whether a slip of one digit makes a number of another: wrong, added, or left out."""
    one, other = digits(told), digits(right)
    return is_slip(told, right, 1) or has_one_more(one, other) or has_one_more(other, one)


def has_one_more(many: str, few: str) -> bool:
    """Say whether some digits are others with one put in."""
    return len(few) + 1 == len(many) and any(
        many[:at] + many[at + 1 :] == few for at in range(len(many))
    )


def digits(number: Decimal) -> str:
    """Give the digits of a number without noughts that only scale it, as 1,240,000 has three."""
    whole = f"{abs(number.normalize()):f}"
    return whole.replace(".", "")


def with_digits_changed_over(number: Decimal) -> list[Decimal]:
    """Give the whole numbers that a whole number is when two neighbours are changed over.

    A negative number gives negative ones.
    """
    sign = -1 if number < 0 else 1
    text = str(int(abs(number)))
    pairs = range(len(text) - 1)
    made = {text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in pairs}
    return sorted(sign * Decimal(each) for each in made - {text} if not each.startswith("0"))


def slips_of(number: Decimal) -> set[Decimal]:
    """Give every number with as many places that is another by a slip, or has the other sign."""
    _, figures, exponent = number.as_tuple()
    text = "".join(map(str, figures))
    sign = -1 if number < 0 else 1
    one_wrong = {
        text[:at] + digit + text[at + 1 :] for at in range(len(text)) for digit in "0123456789"
    }
    swapped = {text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in range(len(text) - 1)}
    made = {sign * Decimal(each).scaleb(int(exponent)) for each in one_wrong | swapped}
    return (made | {-number}) - {number}
