"""The renderings of the dictionary: complete, loadable, and the same every time."""

import csv
import json
import re
from pathlib import Path

import pyarrow as pa
import pytest

from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.codelists import codelist, codelist_names
from childfirst.record.dictionary import tables
from childfirst.record.entries import TableEntry
from childfirst.record.renderings import write_dictionary
from childfirst.record.renderings.fake_rows import fake_rows
from childfirst.record.renderings.markdown import table as markdown_table

every_table = pytest.mark.parametrize("table", tables().values(), ids=list(tables()))
CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dictionary")
    write_dictionary(path)
    return path


def test_the_same_dictionary_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    again = write_dictionary(tmp_path)
    assert len(set(again)) == len(again)
    for path in again:
        assert path.read_bytes() == (folder / path.relative_to(tmp_path)).read_bytes()


def test_another_seed_gives_other_rows_and_the_same_pages(folder: Path, tmp_path: Path) -> None:
    write_dictionary(tmp_path, seed=2)
    same, other = Path("handbook/tables/children.md"), Path("fake/children.csv")
    assert (tmp_path / same).read_bytes() == (folder / same).read_bytes()
    assert (tmp_path / other).read_bytes() != (folder / other).read_bytes()


def test_the_package_lists_every_table(folder: Path) -> None:
    package = json.loads((folder / "datapackage.json").read_text())
    assert [resource["name"] for resource in package["resources"]] == list(tables())


@every_table
def test_the_arrow_file_opens(table: TableEntry, folder: Path) -> None:
    with pa.ipc.open_file(folder / "arrow" / f"{table.name}.arrow") as reader:
        assert reader.schema.equals(with_provenance(arrow_schema(table)), check_metadata=True)
        assert reader.read_all().num_rows == 0


def test_arrow_types_and_metadata() -> None:
    schema = arrow_schema(tables()["contributions"])
    assert schema.field("contribution_id").type == pa.string()
    assert schema.field("amount_gbp").type == pa.int64()
    assert schema.field("posts_fte").type == pa.decimal128(18, 4)
    assert schema.field("posts_fte").metadata == {b"title": b"Posts", b"sensitivity": b"service"}
    assert arrow_schema(tables()["children"]).field("date_of_birth").type == pa.date32()
    assert with_provenance(schema).names[-2:] == ["supplied_file", "supplied_row"]


@every_table
def test_a_page_shows_every_field_and_code(table: TableEntry, folder: Path) -> None:
    text = (folder / "handbook" / "tables" / f"{table.name}.md").read_text()
    for field in table.fields:
        assert f"| `{field.name}` | {field.title} |" in text
        assert field.help in text
        for code in field.codes:
            assert f"- `{code}` {codelist(field.codelist).label(code)}" in text


@pytest.mark.parametrize("name", codelist_names())
def test_a_page_shows_every_code(name: str, folder: Path) -> None:
    text = (folder / "handbook" / "codelists" / f"{name}.md").read_text()
    for code in codelist(name).codes:
        assert f"| `{code.code}` | {code.label} |" in text


def test_links_between_pages_lead_somewhere(folder: Path) -> None:
    for page in (folder / "handbook").rglob("*.md"):
        for target in re.findall(r"\]\(([^)]+)\)", page.read_text()):
            assert (page.parent / target).is_file(), f"{page.name} links to {target}"


def test_a_bar_in_a_cell_does_not_break_a_table() -> None:
    assert markdown_table(["a"], [["x|y\nz"]]).splitlines()[-1] == r"| x\|y z |"


@every_table
def test_invented_rows_obey_the_dictionary(table: TableEntry, folder: Path) -> None:
    with (folder / "fake" / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    assert reader.fieldnames == [field.name for field in table.fields]
    assert len({tuple(row[name] for name in table.primary_key) for row in rows}) == len(rows) > 0
    for field in table.fields:
        values = {row[field.name] for row in rows}
        assert not (field.required and "" in values), field.name
        if field.codes:
            assert values - {""} <= set(field.codes), field.name
        if field.kind == "integer":
            numbers = [int(value) for value in values if value]
            assert all((field.minimum or 0) <= each for each in numbers), field.name
            assert all(each <= (field.maximum or each) for each in numbers), field.name
        if field.pattern:
            assert all(re.match(field.pattern, value) for value in values)


@pytest.mark.parametrize("seed", [1, 7])
def test_invented_references_lead_to_rows_of_the_same_child(seed: int) -> None:
    made = fake_rows(seed)
    owner = {row["offence_id"]: row["ypid"] for row in made["offences"]}
    programme = {row["programme_id"]: row["ypid"] for row in made["programmes"]}
    for row in made["programme_offences"]:
        assert owner[row["offence_id"]] == programme[row["programme_id"]]


def test_invented_identifiers_carry_right_check_characters() -> None:
    for row in fake_rows(seed=1)["children"]:
        if number := row["nhs_number"]:
            digits = [int(digit) for digit in number]
            assert sum(d * w for d, w in zip(digits, range(10, 0, -1), strict=True)) % 11 == 0
        if upn := row["upn"]:
            weighted = sum(int(digit) * weight for weight, digit in enumerate(upn[1:], start=2))
            assert upn[0] == CHECK_LETTERS[weighted % 23]
