"""A release from the command line: drafted, checked, published, corrected, built again."""

import json


def test_a_release_is_corrected_lists_what_moved_and_is_built_again(childfirst, package, tmp_path):
    def release(*words, ok=True):
        done = childfirst("release", *words)
        assert (done.returncode == 0) is ok, done.stderr
        return " ".join(done.stderr.split())

    pack = ("prepare", "kpi-summary", "--period", "2023-24Q4", "--format", "html,xlsx")
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
    again = ("--by", "Ann", "--snapshot", "second", "--corrects", "1", "--note", "Homes assessed.")
    assert "version 2, a draft" in release(*pack, *again)
    (folder,) = tmp_path.glob("releases/kpi-summary/*/*/v2")
    page = (folder / "kpi-summary.html").read_text(encoding="utf-8")
    assert "Figures that moved since the last pack" in page
    assert "Homes assessed." in page
    assert "the same, byte by byte" in release("rebuild", "2", "--out", "again")

    listed = json.loads(childfirst("release", "list", "--json").stdout)
    assert [(each["number"], each["state"]) for each in listed] == [(1, "published"), (2, "draft")]
