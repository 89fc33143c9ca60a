"""The passport of a pack: what every printed figure is, kept inside the file that prints it.

It names the report, its period and its snapshot, and for each printed figure its reference,
definition, cell and values, so that anybody who holds the pack and the snapshot can count again
and see whether each figure still follows. A withheld figure is named without any number.
"""

from __future__ import annotations

import base64
import json
import zlib
from dataclasses import asdict, dataclass, fields
from decimal import Decimal
from functools import lru_cache
from typing import Any

from childfirst.measures.figures import Figure, Status
from childfirst.publication.model.report import Report
from childfirst.publication.passports.printed import Pair, printed_pairs

VERSION = 1
OTHER_VERSION = "it was made by another version of Childfirst, which alone can read it"
MOST_BYTES = 64_000_000
"""No passport of ours is nearly as large; a larger one is somebody's trap."""


class BrokenPassport(ValueError):
    """A passport that cannot be read."""


@dataclass(frozen=True)
class Passport:
    """What a pack says of itself and of the figures that it prints.

    `period` can be read as people type it, and `looks_back` is how many quarters before it were
    counted too. `printed` are the numbers in its tables, beside the words of their lines.
    """

    title: str
    area: str
    audience: str
    period: str
    looks_back: int
    snapshot: str
    as_at: str
    figures: tuple[Figure, ...]
    printed: tuple[Pair, ...] = ()


def passport_of(report: Report) -> Passport:
    """Give the passport of a report: the figures it prints, each once, in the order of print."""
    return Passport(
        title=report.title,
        area=report.area,
        audience=report.audience,
        period=report.period.label,
        looks_back=report.looks_back,
        snapshot=report.snapshot,
        as_at=report.as_at.isoformat(),
        figures=report.figures,
        printed=printed_pairs(report),
    )


@lru_cache(maxsize=4)  # every form of a pack holds the same one
def packed(passport: Passport) -> str:
    """Give a passport as letters that any file can hold; equal passports give equal letters."""
    content = {"version": VERSION, **asdict(passport)}
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, default=_plain)
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def unpacked(letters: str) -> Passport:
    """Read a passport back; raise BrokenPassport for letters that are none of ours."""
    try:
        unzip = zlib.decompressobj()
        text = unzip.decompress(base64.b64decode(letters, validate=True), MOST_BYTES)
        content: dict[str, Any] = json.loads(text)
        if content.pop("version") != VERSION or not _as_we_write(content):
            raise BrokenPassport(OTHER_VERSION)
        figures = tuple(_figure(each) for each in content.pop("figures"))
        printed = tuple((str(words), str(cell)) for words, cell in content.pop("printed"))
        return Passport(**content, figures=figures, printed=printed)
    except BrokenPassport:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as problem:
        raise BrokenPassport("it is broken, or was changed") from problem


def _as_we_write(content: dict[str, Any]) -> bool:
    """Say whether a passport has the fields of ours: an older one has fewer, a newer one more.

    What was cut short or changed by hand does not come so far, because it does not unpack.
    """
    named = {frozenset(each) for each in content["figures"]}
    return content.keys() == _names(Passport) and named <= {frozenset(_names(Figure))}


def _names(record: type[Passport] | type[Figure]) -> set[str]:
    return {field.name for field in fields(record)}


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(type(value).__name__)


def _figure(content: dict[str, Any]) -> Figure:
    """Give a figure as it was written: decimals came as text, so numbers in text are decimals."""
    for name in ("lower", "upper"):
        if content[name] is not None:
            content[name] = Decimal(content[name])
    value = content["value"]
    if isinstance(value, str) and value.lstrip("-").replace(".", "", 1).isdigit():
        content["value"] = Decimal(value)
    return Figure(**{**content, "status": Status(content["status"])})
