"""Settings of one installation, from `CHILDFIRST_…` environment variables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

PREFIX = "CHILDFIRST_"
"""What the names of the environment variables begin with."""


class WrongSetting(Exception):
    """A setting with a value that it cannot have."""


class Configuration(BaseSettings):
    """Everything that an installation may set, with the value it has otherwise."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore")

    database: str = Field(
        "sqlite:///childfirst.sqlite3",
        description="Where the record is kept: sqlite:///PATH or postgresql://USER@HOST/NAME.",
    )
    area: str = Field("", description="Name of the service's area, as figures print it.")
    comparator_groups: Path | None = Field(
        None, description="A YAML file with comparator groups of the service's own."
    )
    secret_key: str = Field("", description="Signs web sessions; made anew at each start if blank.")
    allowed_hosts: list[str] = Field(
        ["localhost", "127.0.0.1", "[::1]"], description="Host names the web server answers to."
    )
    debug: bool = Field(False, description="Never true outside development.")
    report_folder: Path = Field(
        Path("out"), description="Folder of the report that `childfirst serve` shows."
    )
    smallest_count_shown: int = Field(
        6, ge=1, description="Counts from 1 up to here are hidden from committee and public."
    )
    small_base: Literal["shown", "warned", "withheld"] = Field(
        "warned", description="What becomes of percentages and rates on a small base."
    )
    smallest_cohort: int = Field(30, description="A percentage of fewer has a small base.")
    smallest_population: int = Field(100, description="A rate of fewer people has a small base.")
    losing: Literal["numbers", "sum"] = Field(
        "numbers",
        description="What hiding keeps small: how many numbers go, or the sum of their counts.",
    )
    releases_folder: Path = Field(
        Path("releases"), description="Folder that keeps every released pack with its snapshot."
    )


@cache
def configuration() -> Configuration:
    """Give the settings, read once; raise WrongSetting for a value that cannot be one."""
    try:
        return Configuration()  # type: ignore[call-arg]  # every field has a default
    except ValidationError as problem:
        first = problem.errors()[0]
        name = variable(str(first["loc"][0]))
        raise WrongSetting(f"{name}: found {first['input']!r}. {first['msg']}.") from None
    except SettingsError:
        lists = [n for n, f in Configuration.model_fields.items() if isinstance(f.default, list)]
        names = " or ".join(map(variable, lists))
        raise WrongSetting(f'{names}: found no list. Write it as ["localhost"].') from None


def variable(field: str) -> str:
    """Give the name of the environment variable that sets a field."""
    return f"{PREFIX}{field}".upper()
