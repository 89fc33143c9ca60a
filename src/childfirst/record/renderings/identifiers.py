"""Invented identifiers that carry valid check characters and belong to nobody."""

from __future__ import annotations

from random import Random

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"


def nhs_number(random: Random) -> str:
    """Give a number of the 999 range, which is set aside for tests."""
    while True:
        digits = "999" + f"{random.randrange(10**6):06d}"
        weighted = sum(
            int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=True)
        )
        check = (11 - weighted % 11) % 11
        if check < 10:
            return digits + str(check)


def upn(random: Random) -> str:
    """Give a pupil number of local authority 000, which does not exist."""
    digits = f"000{random.randrange(10**9):09d}"
    weighted = sum(int(digit) * weight for weight, digit in enumerate(digits, start=2))
    return UPN_LETTERS[weighted % 23] + digits


def pnc_number(random: Random) -> str:
    """Give a number of 2023 with its check letter."""
    serial = random.randrange(10**7)
    return f"2023/{serial:07d}{PNC_LETTERS[(23 * 10**7 + serial) % 23]}"
