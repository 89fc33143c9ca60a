"""`childfirst profile`: the profile of a period, beside that of the one before."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

from childfirst.cli.periods import period_before
from childfirst.periods import parse_period
from tests.example import EXAMPLE

Run = Callable[..., "CompletedProcess[str]"]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2023-24", "2022/23"),
        ("2023-24Q1", "2022/23 Q4"),
        ("2024", "2023"),
        ("2024-03-01..2024-03-31", "2024-01-30 to 2024-02-29"),
    ],
)
def test_the_period_before_touches_and_is_as_long(text: str, before: str) -> None:
    assert period_before(parse_period(text)).label == before


def test_the_profile_in_every_form(childfirst: Run) -> None:
    childfirst("run", EXAMPLE, "--period", "2023-24", "--out", "out")
    asked = ("profile", "--period", "2023-24", "--snapshot", "out/snapshot")
    text = childfirst(*asked)
    assert text.returncode == 0, text.stderr
    assert "Cohort profile 2023/24, beside 2022/23" in text.stdout
    assert "no evidence of change" in text.stdout
    assert "YP1" not in text.stdout

    rows = json.loads(childfirst(*asked, "--format", "json").stdout)
    boys = next(r for r in rows if (r["table"], r["line"]) == ("Profile: Sex", "Boys"))
    assert (boys["value"], boys["percent"], boys["status"]) == (125, "74.9", "counted")

    same = (*asked, "--against", "2023-24", "--earlier-snapshot", "out/snapshot")
    lines = csv.DictReader(childfirst(*same, "--format", "csv").stdout.splitlines())
    assert {line["change"] for line in lines} <= {"no evidence of change", "cannot be compared"}
