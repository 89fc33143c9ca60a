"""Headers of text files: spelled in other ways, above other rows, or naming a column twice."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import (
    children_text,
    only,
    read,
    refused,
    write,
)


def test_header_in_other_capitals_with_spaces_or_titles(tmp_path: Path) -> None:
    text = children_text({})
    header, rest = text.split("\n", 1)
    header = header.replace("ypid", " YPID ").replace("date_of_birth", "Date of birth")
    write(tmp_path, "children.csv", header + "\n" + rest)
    assert read(tmp_path).tables["children"].rows["ypid"].to_pylist() == ["YP1"]


def test_empty_columns_at_the_end(tmp_path: Path) -> None:
    text = "".join(line + ",,\n" for line in children_text({}).splitlines())
    write(tmp_path, "children.csv", text)
    assert read(tmp_path).tables["children"].rows.num_rows == 1


def test_a_column_twice(tmp_path: Path) -> None:
    text = children_text({}).replace("gender", "SEX", 1)
    write(tmp_path, "children.csv", text)
    assert "two columns with one name" in only(refused(tmp_path)).found


def test_values_under_no_name(tmp_path: Path) -> None:
    text = children_text({"upn": "A343000022512"}).replace("upn", "", 1)
    write(tmp_path, "children.csv", text)
    assert "no name" in refused(tmp_path)[0].found


def test_a_header_without_rows_is_a_table_without_rows(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text())
    assert read(tmp_path).tables["children"].rows.num_rows == 0


@pytest.mark.parametrize("cells", [1, 14])
def test_a_title_above_the_header(tmp_path: Path, cells: int) -> None:
    title = "Children of 2023/24" + "," * (cells - 1)
    write(tmp_path, "children.csv", title + "\n" + children_text({}))
    assert only(refused(tmp_path)).remedy == "Delete what stands above the header."


def test_a_first_row_of_other_words(tmp_path: Path) -> None:
    words = ",".join(f"Word {number}" for number in range(14))
    write(tmp_path, "children.csv", words + "\n" + children_text({}))
    assert "row 2" in only(refused(tmp_path)).remedy
