"""What `shape.yaml` may say, and its loading."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml
from pydantic import BaseModel, ConfigDict, Field


class Described(BaseModel):
    """A part of the file; a word that it does not know is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class DescribedHeader(Described):
    """The names of the header: child, flag, what decides which return is the newest."""

    ypid: str
    deleted: str
    rank: tuple[str, str, str, str]
    signed_off: str
    area: str
    omits: tuple[str, ...] = ()


class DescribedLinks(Described):
    """Lists of links that the record does not hold."""

    omits: tuple[str, ...] = ()


class DescribedCase(Described):
    """What a field is when other fields of its row have one of the values named; none: always."""

    value: str
    when: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    def holds(self, values: Mapping[str, str]) -> bool:
        """Say whether a row is of this case."""
        return all(values.get(name, "").strip() in codes for name, codes in self.when.items())


class DescribedTable(Described):
    """Where a table's rows stand, and the names of fields without a national item."""

    at: str | dict[str, dict[str, str]]
    local: dict[str, str] = Field(default_factory=dict)
    header: tuple[str, ...] = ()
    joined: dict[str, str] = Field(default_factory=dict)
    distinct: bool = False
    omits: tuple[str, ...] = ()
    numbered: str = ""
    otherwise: dict[str, tuple[DescribedCase, ...]] = Field(default_factory=dict)

    @property
    def places(self) -> dict[str, dict[str, str]]:
        """Give every place of the rows, with the values that standing there gives."""
        return {self.at: {}} if isinstance(self.at, str) else self.at


class DescribedShape(Described):
    """The whole file."""

    header: DescribedHeader
    omits: tuple[str, ...]
    links: DescribedLinks
    tables: dict[str, DescribedTable]


@cache
def described_shape() -> DescribedShape:
    """Give the shipped description; raise pydantic's ValidationError for a wrong one."""
    text = (files("childfirst.exchange.submission") / "shape.yaml").read_text(encoding="utf-8")
    return DescribedShape.model_validate(yaml.safe_load(text))
