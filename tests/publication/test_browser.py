"""The page in a browser: no accessibility fault, on a wide screen and on a narrow one."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from childfirst.publication.page.writing import write_html
from tests.in_a_browser import faults_of, scrolls_sideways

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(report, tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("page") / "report.html"
    write_html(report, path)
    return path.as_uri()


@pytest.fixture(params=[1280, 320], ids=["desktop", "narrow"])
def page(browser: Browser, address: str, request) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": request.param, "height": 900})
    page.goto(address)
    yield page
    page.close()


def test_axe_finds_no_fault(page: Page) -> None:
    assert faults_of(page) == []


def test_the_page_itself_never_scrolls_sideways(page: Page) -> None:
    assert not scrolls_sideways(page)


def test_what_scrolls_is_reached_and_moved_by_keyboard(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.goto(address)
    region = page.locator("#visual-1b > [role=region]")
    region.focus()
    assert region.evaluate("e => e === document.activeElement")
    assert region.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")
    page.close()


def test_the_first_key_leads_past_the_header(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to main content"
    page.close()


def test_text_at_twice_the_size_still_fits(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    page.add_style_tag(content="html { font-size: 200% !important; }")
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 1280
    page.close()


def test_the_page_works_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("h1").is_visible()
    assert page.locator("#visual-1b > [role=region] table").is_visible()
    references = page.locator("#visual-1b details table")
    assert not references.is_visible()
    page.locator("#visual-1b summary").press("Enter")
    assert references.is_visible()
    context.close()
