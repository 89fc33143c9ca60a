"""The page of problems in Chromium: no accessibility fault, and no sideways scrolling."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from childfirst.publication.page.problems import write_problems_page
from childfirst.validation.run import Validation
from tests.in_a_browser import faults_of, scrolls_sideways

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(
    browser: Browser, validation: Validation, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Page]:
    path = tmp_path_factory.mktemp("page") / "problems.html"
    write_problems_page(validation, path, "Example, 2023/24")
    shown = browser.new_page()
    shown.goto(path.as_uri())
    yield shown
    shown.close()


def test_axe_finds_nothing_wrong_with_every_list_open(page: Page) -> None:
    for summary in page.locator("summary").all():
        summary.click()
    assert faults_of(page) == []


def test_the_rows_open_by_keyboard_and_show_where_to_look(page: Page) -> None:
    page.reload()
    details = page.locator("#TST-01 details")
    details.locator("summary").press("Enter")
    assert details.locator("tbody tr").first.inner_text().split("\t") == ["example", "2", "E1", "A"]


def test_a_narrow_screen_does_not_scroll_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    assert not scrolls_sideways(page)
