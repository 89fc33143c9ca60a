"""A release from the command line: drafted, checked, published, corrected, built again."""

import json
from types import SimpleNamespace

import pytest
import typer

from childfirst import __version__
from childfirst.cli.packs.building import refuse_empty
from childfirst.periods import parse_period


def test_a_release_is_corrected_lists_what_moved_and_is_built_again(childfirst, package, tmp_path):
    def release(*words, ok=True):
        done = childfirst("release", *words)
        assert (done.returncode == 0) is ok, done.stderr
        return " ".join(done.stderr.split())

    pack = ("prepare", "kpi-summary", "--period", "2023-24Q4", "--format", "html,data.xlsx")
    assert childfirst("import", package).returncode == 0
    assert childfirst("freeze", "--out", "first").returncode == 0
    assert "version 1, a draft" in release(*pack, "--by", "Ann", "--snapshot", "first")
    assert "a second person has to check it" in release("check", "1", "--by", "Ann", ok=False)
    for step, by in (("check", "Bob"), ("sign-off", "Cat"), ("publish", "Cat")):
        release(step, "1", "--by", by)

    accommodation = package / "residences.csv"
    text = accommodation.read_text(encoding="utf-8")
    accommodation.write_text(text.replace(",SUITABLE", ",UNSUITABLE"), encoding="utf-8")
    assert childfirst("import", package).returncode == 0
    assert childfirst("freeze", "--out", "second").returncode == 0
    again = ("--by", "Ann", "--snapshot", "second", "--corrects", "1")
    assert "says in a note what was wrong" in release(*pack, *again, ok=False)
    assert "version 2, a draft" in release(*pack, *again, "--note", "Homes assessed.")
    (folder,) = tmp_path.glob("releases/kpi-summary/*/*/v2")
    page = (folder / "kpi-summary.html").read_text(encoding="utf-8")
    assert "Figures that moved since the last pack" in page
    assert "Homes assessed." in page
    told = release("rebuild", "2", "--out", "again")
    assert f"2 files built again by Childfirst {__version__} in again: the same" in told
    again = {path.name for path in (tmp_path / "again").iterdir()}
    assert again == {"kpi-summary.html", "kpi-summary.data.xlsx"}

    listed = json.loads(childfirst("release", "list", "--json").stdout)
    assert [(each["number"], each["state"]) for each in listed] == [(1, "published"), (2, "draft")]


def test_a_pack_in_a_form_that_there_is_not_is_refused_before_anything_is_counted(childfirst):
    done = childfirst(
        "release", "prepare", "kpi-summary", "--period", "2023-24Q4", "--format", "doc"
    )
    told = " ".join(done.stderr.split())
    assert done.returncode == 2
    assert "'doc' is not one of: html" in told


def test_a_pack_without_any_table_is_refused_with_what_it_is_made_for():
    empty = SimpleNamespace(tables=(), period=parse_period("2023-24"))
    with pytest.raises(typer.BadParameter, match="no table for 2023/24: it is made for a month"):
        refuse_empty(empty, "cabinet-update", "month")
