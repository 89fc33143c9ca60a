"""A pack says what it prints, and can be held against its snapshot wherever it went."""

import base64
import json
import zlib
from dataclasses import replace

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.forms import FORMS, write_form
from childfirst.publication.page.figure import figure_page
from childfirst.publication.passports.packs import NoPassport, passport_in
from childfirst.publication.passports.passport import BrokenPassport, packed, passport_of, unpacked
from childfirst.publication.passports.verdicts import Verdict, verified


@pytest.fixture(scope="module")
def passport(report):
    return passport_of(report)


def test_a_passport_comes_back_as_it_was_packed(passport):
    assert unpacked(packed(passport)) == passport


def test_it_names_every_printed_figure_once(passport, report):
    printed = {figure.reference for table in report.tables for figure in table.figures}
    named = [figure.reference for figure in passport.figures]
    assert printed <= set(named)
    assert len(named) == len(set(named))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_carries_it(form, passport, report, tmp_path):
    path = tmp_path / f"pack.{form}"
    write_form(form, report, path)
    assert passport_in(path) == passport


@pytest.mark.parametrize("letters", ["", "AAAA", "no base 64", packed.__name__])
def test_broken_letters_are_told_as_broken(letters):
    with pytest.raises(BrokenPassport):
        unpacked(letters)


def test_a_changed_passport_is_told_as_broken(passport):
    letters = packed(passport)
    with pytest.raises(BrokenPassport):
        unpacked(letters[:200] + ("A" if letters[200] != "A" else "B") + letters[201:])


@pytest.mark.parametrize(
    "content", [b"", b"<html></html>", b"%PDF-1.7 broken", b"PK\x03\x04broken"]
)
def test_a_file_that_is_no_pack_is_refused(content, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises((NoPassport, BrokenPassport)):
        passport_in(path)


def test_figures_counted_again_follow_and_a_changed_one_does_not(passport, figures, report):
    counted = [*figures, *(f for f in passport.figures if f.basis == "published")]
    assert {each.verdict for each in verified(passport, counted)} == {Verdict.FOLLOWS}
    first = next(f for f in passport.figures if f.value == 65)
    changed = replace(passport, figures=(replace(first, value=56), *passport.figures[1:4]))
    assert verified(changed, counted)[0].verdict is Verdict.DIFFERS


def test_a_withheld_figure_is_there_without_its_number(passport, figures):
    hidden = replace(
        passport.figures[0], value=None, numerator=None, denominator=None,
        status=Status.SUPPRESSED,
    )  # fmt: skip
    (result,) = verified(replace(passport, figures=(hidden,)), figures)
    assert result.verdict is Verdict.WITHHELD


def test_a_figure_of_another_definition_cannot_be_counted_again(passport, figures):
    other = replace(passport.figures[0], reference="CF-AAAA-BBBB-CCCC")
    (result,) = verified(replace(passport, figures=(other,)), figures)
    assert result.verdict is Verdict.NOT_COUNTED


def test_the_page_of_a_figure_says_its_rule_its_numbers_and_its_snapshot(passport):
    figure = next(f for f in passport.figures if f.cell == "kpi1.suitable_end")
    page = figure_page(passport, figure)
    for words in (figure.reference, "Numerator", "Denominator", figure.definition, figure.snapshot):
        assert words in page


def test_a_number_whose_share_is_withheld_still_follows(passport, figures):
    """An audience may see 12 and not of how many: what is printed is held against the count."""
    whole = next(f for f in figures if f.denominator and f.numerator and f.numerator == f.value)
    bare = replace(whole, numerator=None, denominator=None, lower=None, upper=None)
    changed = replace(bare, value=int(whole.numerator) + 1)
    results = verified(replace(passport, figures=(bare, changed)), figures)
    assert [each.verdict for each in results] == [Verdict.FOLLOWS, Verdict.DIFFERS]


@pytest.mark.parametrize("change", [{"version": 0}, {"more": 1}])
def test_a_passport_of_another_version_is_told_apart_from_a_broken_one(passport, change):
    content = json.loads(zlib.decompress(base64.b64decode(packed(passport))))
    letters = base64.b64encode(zlib.compress(json.dumps({**content, **change}).encode()))
    with pytest.raises(BrokenPassport, match="another version"):
        unpacked(letters.decode())


def test_a_figure_with_fewer_fields_was_written_by_another_version(passport):
    content = json.loads(zlib.decompress(base64.b64decode(packed(passport))))
    del content["figures"][0]["lower"]
    letters = base64.b64encode(zlib.compress(json.dumps(content).encode()))
    with pytest.raises(BrokenPassport, match="another version"):
        unpacked(letters.decode())
