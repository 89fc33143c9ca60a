"""Prints flat rows for programs, as CSV or as JSON."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable
from typing import Any

from childfirst.cli.options import Form
from childfirst.cli.screen import show_json
from childfirst.publication.harmless import harmless


def print_rows(rows: Iterable[dict[str, Any]], form: Form) -> None:
    """Print rows that all have the same names: as JSON, otherwise as CSV with a heading."""
    listed = list(rows)
    if form is Form.JSON:
        show_json(listed)
        return
    if listed:
        writer = csv.DictWriter(sys.stdout, list(listed[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: harmless(value) for name, value in row.items()} for row in listed)
