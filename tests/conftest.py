"""What every test shares: figures that tests measure are printed at the end of the run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Give a browser; its absence is a failure and no reason to skip."""
    from playwright.sync_api import sync_playwright

    named = os.environ.get("CHILDFIRST_CHROMIUM", "")
    names = (named,) if named else BROWSERS
    found = next(filter(None, map(shutil.which, names)), None)
    if not found:
        message = "Chromium was not found. Install it, or set CHILDFIRST_CHROMIUM to its path."
        pytest.fail(message, pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests recorded with `record_property`, whichever process they ran in."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", ()):
                terminalreporter.write_line(f"{name}: {value}")
