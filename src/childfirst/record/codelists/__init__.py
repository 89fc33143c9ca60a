"""Code lists: the codes a field may hold, as data.

One YAML file a list: its title, where it comes from, and each code with its label
and, where they are limited, the first and last day on which it may be used.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import yaml


@dataclass(frozen=True)
class Code:
    """A code, what it means, and when it may be used (blank: without limit).

    `group` is the wider class that national or local reporting puts the code in, and
    `severity` its rank among legal outcomes, 1 being the most serious; the comment at
    the head of a list says what they mean there. `always_unsuitable` marks places to
    live that the recording guidance never takes for suitable.
    """

    code: str
    label: str
    valid_from: date | None = None
    valid_to: date | None = None
    group: str = ""
    severity: int | None = None
    always_unsuitable: bool = False

    def valid_on(self, day: date) -> bool:
        """Say whether the code may be used on `day`."""
        return (self.valid_from or day) <= day <= (self.valid_to or day)


@dataclass(frozen=True)
class CodeList:
    """A named list of codes with its source."""

    name: str
    title: str
    source: str
    codes: tuple[Code, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """The codes themselves, in the order of the list."""
        return tuple(code.code for code in self.codes)

    def code(self, code: str) -> Code:
        """Give the entry of a code; raise KeyError when the list lacks it."""
        return {each.code: each for each in self.codes}[code]

    def label(self, code: str) -> str:
        """Give the label of a code; raise KeyError when the list lacks it."""
        return self.code(code).label

    def groups(self) -> dict[str, tuple[str, ...]]:
        """Give the codes of each group, groups and codes in the order of the list."""
        names = dict.fromkeys(code.group for code in self.codes if code.group)
        return {name: tuple(c.code for c in self.codes if c.group == name) for name in names}


@cache
def codelist(name: str) -> CodeList:
    """Read the list called `name`; raise FileNotFoundError when there is none."""
    text = (files(__package__) / f"{name}.yaml").read_text(encoding="utf-8")
    data = yaml.safe_load(text)
    codes = tuple(Code(**row) for row in data["codes"])
    return CodeList(name=name, title=data["title"], source=data["source"], codes=codes)


def codelist_names() -> list[str]:
    """Name every list there is, in alphabetical order."""
    here = files(__package__)
    return sorted(
        entry.name.removesuffix(".yaml") for entry in here.iterdir() if entry.name.endswith(".yaml")
    )
