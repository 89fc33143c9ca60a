"""The bridge from the command line."""

import csv
import io

from tests.cli.conftest import Run
from tests.example import EXAMPLE


def test_the_example_leads_to_what_was_published(childfirst: Run) -> None:
    asked = ("bridge", "--extracts", EXAMPLE, "--indicator", "first_time_entrants")
    done = childfirst(*asked, "--period", "2023", "--format", "csv")
    assert done.returncode == 0, done.stderr
    lines = {row["line"]: row for row in csv.DictReader(io.StringIO(done.stdout))}
    numbers = {code: lines[code]["number"] for code in ("counted", "not_explained", "published")}
    assert numbers == {"counted": "36", "not_explained": "0", "published": "36"}
    assert "YP1" not in done.stdout
    assert lines["counted"]["reference"].startswith("CF-")


def test_an_indicator_without_a_bridge_is_told(childfirst: Run) -> None:
    done = childfirst("bridge", "--indicator", "crime", "--period", "2023")
    assert done.returncode == 2
    assert "is not one of" in " ".join(done.stderr.split())
