"""A number typed over another in a pack is seen, although the passport inside was left alone."""

import zipfile

import pytest

from childfirst.publication.forms import write_form
from childfirst.publication.passports.packs import passport_in
from childfirst.publication.passports.printed import no_longer_printed


@pytest.fixture(scope="module")
def packs(report, tmp_path_factory):
    folder = tmp_path_factory.mktemp("packs")
    for form in ("html", "docx", "pdf"):
        write_form(form, report, folder / f"pack.{form}")
    return folder


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_a_pack_prints_all_that_its_passport_says(packs, form):
    path = packs / f"pack.{form}"
    printed = passport_in(path).printed
    assert len(printed) > 1000
    assert no_longer_printed(path, printed) == []


def test_a_changed_page_is_seen(packs, tmp_path):
    changed = tmp_path / "changed.html"
    text = (packs / "pack.html").read_text(encoding="utf-8")
    changed.write_text(text.replace(">89.0%<", ">98.0%<"), encoding="utf-8")
    assert no_longer_printed(changed, passport_in(changed).printed) == [("Suitable", "89.0%")]


def test_a_changed_word_file_is_seen(packs, tmp_path):
    changed = tmp_path / "changed.docx"
    with zipfile.ZipFile(packs / "pack.docx") as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b">89.0%<", b">98.0%<"))
    missing = no_longer_printed(changed, passport_in(changed).printed)
    assert missing == [("Suitable", "89.0%")]


def test_of_a_pdf_a_number_that_is_gone_is_seen(packs):
    assert no_longer_printed(packs / "pack.pdf", (("Suitable", "123,456,789"),)) == [
        ("", "123,456,789")
    ]
