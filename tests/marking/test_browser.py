"""The page of a checked document in a browser: no fault, and its working without a script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from childfirst.marking.page import write_page
from tests.in_a_browser import faults_of, scrolls_sideways
from tests.marking.test_page import TEXT
from tests.proofing.made import proof_of

pytestmark = pytest.mark.browser


@pytest.fixture(params=[1280, 320], ids=["desktop", "narrow"])
def page(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    path = tmp_path / "page.html"
    write_page(proof_of(TEXT), path)
    page = browser.new_page(
        viewport={"width": request.param, "height": 900}, java_script_enabled=True
    )
    page.goto(path.as_uri())
    yield page
    page.close()


def test_axe_finds_no_fault(page: Page) -> None:
    assert faults_of(page) == []


def test_the_page_itself_never_scrolls_sideways(page: Page) -> None:
    assert not scrolls_sideways(page)


def test_the_working_is_reached_by_keyboard(page: Page) -> None:
    page.locator("#m1").focus()
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.locator("#m1 + .cf-working").is_visible() == (width > 1000)
    page.keyboard.press("Enter")
    page.wait_for_url("**/*#w1")
