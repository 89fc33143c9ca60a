"""What a pack withholds, as whoever answers for information governance reads it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import html

from childfirst.disclosure import Protected
from childfirst.measures.figures import Figure
from childfirst.publication.building.protected import report_for
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.model.report import Report
from childfirst.publication.page.withheld import withheld_page
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT


@pytest.fixture(scope="module")
def pack(figures: list[Figure], period, validation, supplies) -> tuple[Report, Protected]:
    declared = shipped_report("safeguarding-section")

    def build(chosen):
        return build_report(declared, chosen, period, AREA, SNAPSHOT, AS_AT, validation, supplies)

    return report_for("public", build, figures)


@pytest.fixture(scope="module")
def page(pack):
    return html.fromstring(withheld_page(*pack))


def test_every_withheld_figure_is_named_once_with_its_reason(pack, page):
    references = page.xpath("//td[last()]/text()[starts-with(., 'CF-')]")
    assert sorted(references) == sorted(entry.reference for entry in pack[1].record)
    assert all(page.xpath("//section[@aria-labelledby='figures']//tbody/tr/td[3]/text()"))


def test_the_closest_that_anybody_can_come_stands_beside_each_small_count(page):
    rows = page.xpath("//tr[td[3][.='A small count']]")
    assert rows
    for row in rows:
        (told,) = row.xpath("td[5]/text()")
        least, most = re.fullmatch(r"([\d,]+) (?:to|or) ([\d,]+|more)", told).groups()
        assert most == "more" or int(most.replace(",", "")) - int(least.replace(",", "")) >= 4


def test_it_says_in_front_what_an_officer_asks(page):
    facts = dict(zip(page.xpath("//dt/text()"), page.xpath("//dd/text()"), strict=True))
    assert facts["Made for"] == "the public"
    assert facts["Does the proof hold?"] == "Yes"
    assert facts["Could less have been withheld?"].startswith("No")
    assert facts["The least that is left open"].endswith("to 5")
    assert "Counts of 1 to 5" in facts["Rule"]


def test_it_says_that_it_is_to_be_kept_inside(page):
    assert page.text_content().count("Keep this inside the service") == 2


def test_what_earlier_packs_give_away_is_told_first(pack):
    report, protected = pack
    given = replace(protected, proof=replace(protected.proof, exposed=("Visual 1b|Unknown, Q1",)))
    assert "Given away by earlier packs" in withheld_page(report, given)
