"""The page of problems: its words, its order, and that it stands alone."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from childfirst.publication.page import problems as page
from childfirst.validation.run import Validation


class Outline(HTMLParser):
    """The texts, anchors, identifiers and addresses of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.headings: list[int] = []
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if identifier := given.get("id"):
            self.ids.append(identifier)
        if (link := given.get("href")) is not None:
            (self.links if link.startswith("#") else self.addresses).append(link)
        if source := given.get("src"):
            self.addresses.append(source)
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@pytest.fixture(scope="module")
def html(validation: Validation) -> str:
    return page.problems_page(validation, "Example, 2023/24")


@pytest.fixture(scope="module")
def outline(html: str) -> Outline:
    return Outline(html)


def test_what_could_not_run_comes_before_all_else(html: str) -> None:
    order = ["The period is not complete", "not supplied: victims", "Summary", "By person"]
    places = [html.index(words) for words in order]
    assert places == sorted(places)


def test_every_problem_is_on_the_page(outline: Outline) -> None:
    for key in ("E1", "=1+1", "E3"):
        assert key in outline.texts


def test_what_the_record_says_is_escaped(html: str) -> None:
    assert "unknown &lt;yet&gt;" in html
    assert "<yet>" not in html


def test_every_anchor_leads_somewhere_and_none_twice(outline: Outline) -> None:
    assert {link[1:] for link in outline.links} <= set(outline.ids)
    assert len(outline.ids) == len(set(outline.ids))


def test_headings_leave_no_level_out(outline: Outline) -> None:
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert outline.headings[0] == 1
    assert all(later - earlier <= 1 for earlier, later in steps)


def test_the_page_fetches_nothing(html: str, outline: Outline) -> None:
    assert outline.addresses == []
    assert "url(" not in html
    assert "@import" not in html
    assert ".govuk-table" in html


def test_a_long_list_says_how_many_are_left_out(
    validation: Validation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "MOST_ROWS", 1)
    assert "1 more row is in the workbook" in page.problems_page(validation)


def test_a_complete_period_without_problems_says_so(tmp_path: Path) -> None:
    page.write_problems_page(Validation(()), tmp_path / "problems.html")
    written = (tmp_path / "problems.html").read_text(encoding="utf-8")
    assert "The check is complete: every rule ran." in written
    assert "Nobody has anything to put right." in written
