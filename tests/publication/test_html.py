"""The page is one accessible file: sound structure, nothing from elsewhere, nobody named."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from childfirst.publication.page.writing import report_html, write_html
from tests.publication.conftest import CHILD, KEY, SNAPSHOT, figure
from tests.publication.seen import Seen


@pytest.fixture(scope="module")
def text(report):
    return report_html(report)


@pytest.fixture(scope="module")
def seen(text):
    return Seen(text)


def test_headings_go_down_one_level_at_a_time(seen):
    levels = [int(tag[1]) for tag, _, _ in seen.all("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_every_table_has_a_caption_and_headings_with_a_scope(seen, report):
    tables, captions = seen.all("table"), seen.all("caption")
    assert len(tables) == len(captions) >= len(report.tables)
    assert all(words for _, _, words in captions)
    assert all(attrs.get("scope") and words for _, attrs, words in seen.all("th"))


def test_identifiers_are_unique_and_what_points_to_them_finds_them(seen):
    ids = Counter(attrs["id"] for _, attrs, _ in seen.elements if "id" in attrs)
    assert [name for name, times in ids.items() if times > 1] == []
    for _, attrs, _ in seen.elements:
        wanted = attrs.get("aria-labelledby", "").split()
        if attrs.get("href", "").startswith("#"):
            wanted.append(attrs["href"][1:])
        assert set(wanted) <= set(ids)


def test_a_key_figure_leads_to_the_table_that_it_is_of(seen, report):
    tables = {table.key: table for table in report.tables}
    links = [a for _, a, _ in seen.all("a") if "cf-fact" in a.get("class", "")]
    assert len(links) == len(report.key_facts) > 0
    for fact, link in zip(report.key_facts, links, strict=True):
        rules = tables[link["href"].removeprefix("#")].rules
        assert fact.figure.definition in {rule.definition for rule in rules}
        assert link["data-reference"] == fact.figure.reference


def test_nothing_is_fetched_and_nothing_runs(seen, text):
    assert seen.all("script", "link", "iframe", "img") == []
    addresses = [a[k] for _, a, _ in seen.elements for k in ("href", "src") if k in a]
    assert all(address.startswith("#") for address in addresses)
    assert "url(" not in re.sub(r"url\(#[\w-]+\)", "", text)
    assert "@import" not in text
    assert "GDS Transport" not in text
    assert not any(name.startswith("on") for _, attrs, _ in seen.elements for name in attrs)


def test_the_language_the_title_and_the_way_past_the_header(seen):
    assert seen.elements[0][1]["lang"] == "en-GB"
    assert seen.all("title")[0][2] == "Youth justice performance report: Sefton, 2023/24"
    assert seen.all("a")[0][1]["href"] == "#main"


def test_every_cell_of_a_table_names_its_figure(seen, report):
    references = {f.reference for f in report.figures}
    printed = [a["data-reference"] for _, a, _ in seen.all("td") if "data-reference" in a]
    assert set(printed) <= references
    assert {f.reference for each in report.tables for f in each.figures} == set(printed)


def test_every_chart_says_in_words_what_it_shows(seen):
    charts = seen.all("svg")
    assert len(charts) > 20
    names = {attrs["id"]: words for _, attrs, words in seen.all("title", "desc") if "id" in attrs}
    for _, attrs, _ in charts:
        assert attrs["role"] == "img"
        title, description = attrs["aria-labelledby"].split()
        assert names[title]
        assert re.search(r"\d", names[description])


def test_an_arrow_is_never_alone(seen):
    for _, attrs, words in seen.all("span"):
        if "cf-change" in attrs.get("class", ""):
            assert re.search(r"up|down|no change", words)


def test_wide_tables_are_reached_by_keyboard(seen):
    parents = [(tag, attrs) for tag, attrs, _ in seen.elements if attrs.get("class") == "cf-scroll"]
    assert parents
    assert all(attrs["tabindex"] == "0" and attrs["role"] for _, attrs in parents)


def test_nobody_is_named_and_the_record_is(text):
    assert KEY not in text
    assert CHILD not in text
    assert SNAPSHOT in text
    assert "30 June 2024" in text
    assert "not supplied: victims" in text
    assert "Not supplied" in text


def test_what_the_records_say_is_text_and_never_markup(make):
    hostile = '<script>alert(1)</script> & "more"'
    cells = [figure(f"Visual 9c|{hostile}", f"2023/24 Q{n}", n) for n in (1, 2, 3, 4)]
    text = report_html(make(cells))
    assert "<script" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in text
    Seen(text)


def test_the_same_report_gives_the_same_bytes(report, tmp_path):
    write_html(report, tmp_path / "one.html")
    write_html(report, tmp_path / "two.html")
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_a_report_without_any_figure_is_still_a_page(make):
    Seen(report_html(make([])))
