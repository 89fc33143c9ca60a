"""A delivery that describes itself: its files are found by it, and what it gets wrong is told."""

import json
from pathlib import Path

import pytest

from tests.exchange.deliveries import (
    CHILD,
    children_text,
    only,
    read,
    refused,
    write,
    zipped,
)


def package(folder: Path, *resources: dict[str, object], **more: object) -> Path:
    return write(folder, "datapackage.json", json.dumps({"resources": resources, **more}))


def test_a_data_package_names_path_encoding_and_delimiter(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    text = children_text({"forename": "Zoë"}, delimiter="|").encode("cp437")
    write(tmp_path / "data", "part1.csv", text)
    described = package(
        tmp_path,
        {
            "name": "children",
            "path": "data/part1.csv",
            "encoding": "cp437",
            "dialect": {"delimiter": "|"},
        },
        created="2024-06-30T12:00:00Z",
        area="Sefton",
    )
    for source in (tmp_path, described):
        extracts = read(source)
        assert extracts.tables["children"].rows["forename"].to_pylist() == ["Zoë"]
        assert (str(extracts.as_at), extracts.area) == ("2024-06-30", "Sefton")


def test_a_data_package_in_a_zip(tmp_path: Path) -> None:
    description = json.dumps({"resources": [{"name": "children", "path": "data/c.csv"}]})
    path = zipped(
        tmp_path / "p.zip", {"datapackage.json": description, "data/c.csv": children_text({})}
    )
    assert list(read(path).tables) == ["children"]


@pytest.mark.parametrize("path", ["../children.csv", "/etc/passwd", "..\\x.csv", "http://x/y.csv"])
def test_a_data_package_that_reaches_out(tmp_path: Path, path: str) -> None:
    package(tmp_path, {"name": "children", "path": path})
    assert "leaves the package" in only(refused(tmp_path)).found


def test_a_data_package_with_a_table_that_is_none(tmp_path: Path) -> None:
    write(tmp_path, "c.csv", children_text({}))
    package(tmp_path, {"name": "childs", "path": "c.csv"})
    assert only(refused(tmp_path)).remedy == "Did you mean children?"


def test_a_data_package_whose_file_is_not_there(tmp_path: Path) -> None:
    package(tmp_path, {"name": "children", "path": "c.csv"})
    assert "not there" in only(refused(tmp_path)).found


def test_a_file_that_the_data_package_does_not_name(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}))
    write(tmp_path, "surprise.csv", "a,b\n")
    package(tmp_path, {"name": "children", "path": "children.csv"})
    assert "does not name surprise.csv" in read(tmp_path).notices[0]


def test_broken_json(tmp_path: Path) -> None:
    write(tmp_path, "datapackage.json", '{"resources": [\n{]}')
    finding = only(refused(tmp_path))
    assert "broken JSON" in finding.found
    assert finding.row == 2


@pytest.mark.parametrize("text", ["[]", '{"resources": 1}', "\xff", "[" * 100_000])
def test_json_that_is_no_data_package(tmp_path: Path, text: str) -> None:
    write(tmp_path, "datapackage.json", text.encode("latin-1"))
    assert only(refused(tmp_path)).file == "datapackage.json"


@pytest.mark.parametrize(
    "resource", [1, {"name": "children"}, {"path": "x"}, {"name": 1, "path": 2}]
)
def test_resources_that_say_too_little(tmp_path: Path, resource: object) -> None:
    package(tmp_path, resource)
    assert "without a name" in only(refused(tmp_path)).found


def test_a_day_of_drawing_that_is_none(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text(CHILD))
    package(tmp_path, {"name": "children", "path": "children.csv"}, created="yesterday")
    assert "yesterday" in only(refused(tmp_path)).found
