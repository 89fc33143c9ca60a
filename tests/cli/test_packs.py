"""A pack is checked offline, and a figure looked up, as somebody who received it would."""

import json

import pytest

from childfirst.publication.passports.packs import passport_in


@pytest.fixture
def pack(childfirst, package, tmp_path):
    """The indicators on a page, as a page and a PDF, with the snapshot they follow from."""
    form = ("--format", "html,pdf", "--out", "out")
    for command in (
        ("import", package),
        ("freeze", "--out", "out/snapshot"),
        ("report", "kpi-summary", "--period", "2023-24Q4", "--snapshot", "out/snapshot", *form),
    ):
        done = childfirst(*command)
        assert done.returncode == 0, done.stderr
    return tmp_path / "out" / "kpi-summary.html"


def test_a_pack_follows_until_its_snapshot_is_another(childfirst, pack, tmp_path):
    done = childfirst("verify", "out/kpi-summary.pdf")
    assert done.returncode == 0, done.stderr
    assert "figures of snapshot" in done.stderr
    (tmp_path / "out" / "snapshot").rename(tmp_path / "elsewhere")
    assert "say where the pack's snapshot is" in " ".join(
        childfirst("verify", "out/kpi-summary.pdf").stderr.split()
    )
    assert childfirst("verify", "out/kpi-summary.html", "--snapshot", "elsewhere").returncode == 0


def test_a_file_that_is_no_pack_is_told_in_one_sentence(childfirst, tmp_path):
    (tmp_path / "letter.html").write_text("<p>Dear all</p>", encoding="utf-8")
    done = childfirst("verify", "letter.html")
    assert done.returncode == 2
    assert "letter.html" in done.stderr
    assert "holds no passport" in done.stderr


def test_a_figure_is_explained_and_the_look_at_its_children_is_logged(childfirst, pack):
    figures = passport_in(pack).figures
    wanted = next(f for f in figures if f.cell == "total" and f.value)
    done = childfirst("figure", wanted.reference, "--pack", "out/kpi-summary.pdf", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["Value"].split()[0] == str(wanted.value)
    children = childfirst(
        "figure", wanted.reference, "--pack", "out/kpi-summary.html", "--children", "--json"
    )
    assert children.returncode == 0, children.stderr
    assert len(json.loads(children.stdout)) == wanted.value


def test_a_reference_that_the_pack_does_not_print_is_told(childfirst, pack):
    done = childfirst("figure", "CF-AAAA-AAAA-AAAA", "--pack", "out/kpi-summary.html")
    assert done.returncode == 2
    assert "prints no figure" in done.stderr
