"""A lookup of deprivation for postcodes that do not exist."""

from __future__ import annotations

from childfirst.demo import names
from childfirst.demo.chance import Chance
from childfirst.demo.story import Row, Rows

POSTCODES = tuple(
    f"{district} {number}Z{letter}"
    for district in names.POSTCODE_DISTRICTS
    for number in range(10)
    for letter in "ABDEFGHJ"
)


def places(chance: Chance) -> Rows:
    """Give a decile of deprivation to most postcodes that invented children may have."""
    lookup: list[Row] = [
        {
            "home_postcode": postcode,
            "small_area": f"X{number:08}",
            "decile": chance.randint(1, 10),
        }
        for number, postcode in enumerate(POSTCODES, start=1)
    ]
    return {"postcode_deprivation": lookup}
