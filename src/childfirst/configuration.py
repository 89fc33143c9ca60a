"""Settings of one installation, from `CHILDFIRST_…` environment variables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Configuration(BaseSettings):
    """Everything that an installation may set, with the value it has otherwise."""

    model_config = SettingsConfigDict(env_prefix="CHILDFIRST_", extra="ignore")

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
    """Give the settings, read once."""
    return Configuration()  # type: ignore[call-arg]  # every field has a default
