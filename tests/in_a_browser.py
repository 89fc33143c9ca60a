"""What is asked of every page in a browser, whichever room wrote it."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def faults_of(page: Page) -> list[tuple[str, str]]:
    """Name the accessibility faults that axe finds, each with the element that it is in."""
    found = Axe().run(page).response["violations"]
    return [(fault["id"], node["html"]) for fault in found for node in fault["nodes"]]


def scrolls_sideways(page: Page) -> bool:
    """Say whether the page is wider than its window."""
    return bool(
        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    )
