"""Keys of rows, and numbers of children with check characters that hold."""

from __future__ import annotations

from collections import Counter

from childfirst.demo.chance import Chance

PREFIXES = {
    "children": "YP",
    "offences": "OF",
    "outcomes": "OC",
    "incidents": "IN",
    "programmes": "PR",
    "hearings": "HE",
    "residences": "RS",
    "education": "ED",
    "suspensions_exclusions": "SX",
    "special_needs": "SN",
    "health_needs": "HN",
    "care_statuses": "CS",
    "exploitation_flags": "XF",
    "victims": "VI",
    "victim_interventions": "VX",
    "victim_events": "VE",
    "board_members": "BM",
    "board_meetings": "BO",
    "contributions": "FC",
    "published_indicators": "PI",
}
"""Tables whose rows are numbered; the others are known by what they refer to."""

PUPIL_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
POLICE_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"
INVENTED_AUTHORITY = "999"


class Keys:
    """Numbers the rows of every table from one upwards, in keys of equal length."""

    def __init__(self) -> None:
        self.used: Counter[str] = Counter()

    def next(self, table: str) -> str:
        """Give the next key of a table; raise KeyError when its rows have no number."""
        self.used[table] += 1
        return f"{PREFIXES[table]}{self.used[table]:08d}"


def nhs_number(chance: Chance) -> str:
    """Give an NHS number of the 999 test range with a valid check digit."""
    while True:
        digits = f"999{chance.randrange(10**6):06d}"
        weighted = sum(int(digit) * (10 - place) for place, digit in enumerate(digits))
        check = (11 - weighted % 11) % 11
        if check < 10:
            return f"{digits}{check}"


def pupil_number(chance: Chance, entered: int) -> str:
    """Give a unique pupil number of a local authority that does not exist."""
    digits = f"{INVENTED_AUTHORITY}{chance.randrange(10**4):04d}{entered % 100:02d}"
    digits += f"{chance.randrange(10**3):03d}"
    weighted = sum(int(digit) * place for place, digit in enumerate(digits, start=2))
    return PUPIL_LETTERS[weighted % len(PUPIL_LETTERS)] + digits


def police_number(chance: Chance, year: int) -> str:
    """Give a police number: the year of the first record, a number and the check letter."""
    serial = f"9{chance.randrange(10**6):06d}"
    check = int(f"{year % 100}{serial}") % len(POLICE_LETTERS)
    return f"{year}/{serial}{POLICE_LETTERS[check]}"
