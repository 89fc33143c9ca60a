"""The models hold what the exchange format promises, and say what they mean."""

import pytest

from childfirst.record import dictionary
from childfirst.record.base import Record
from childfirst.record.catalogue import record_models
from childfirst.record.describe import PACKAGE_FILE, package_text, render_package_file, resource
from childfirst.record.entries import FieldEntry, TableEntry
from childfirst.record.fields import Code, Described
from childfirst.record.sensitivity import Sensitivity
from tests.record.expectations import ROLES, expected_tables

MODELS = {model._meta.db_table: model for model in record_models()}
every_table = pytest.mark.parametrize("table", sorted(expected_tables()))


def described(model: type[Record]) -> list[Described]:
    return [field for field in model._meta.concrete_fields if isinstance(field, Described)]


def word(table: TableEntry, field: FieldEntry) -> str:
    """Write a field the way `expectations` does."""
    key = "*" if field.name in table.primary_key else ""
    target = "".join(f">{each.table}" for each in table.references if each.field == field.name)
    limits = [field.minimum, field.maximum]
    shown = ",".join("" if limit is None else str(limit) for limit in limits)
    required = "!" if field.required else "?" if field.optional else ""
    return f"{field.name}:{field.kind}{required}{key}{target}" + (
        f"[{shown}]" * any(limit is not None for limit in limits)
    )


def test_the_tables_are_those_expected() -> None:
    assert set(MODELS) == set(dictionary.tables()) == set(expected_tables())


@every_table
def test_columns_types_keys_references_and_limits(table: str) -> None:
    entry = dictionary.tables()[table]
    assert [word(entry, field) for field in entry.fields] == expected_tables()[table]


@every_table
def test_references_are_walked_by_their_usual_names(table: str) -> None:
    for reference in dictionary.tables()[table].references:
        assert reference.role == ROLES[reference.field]
        assert MODELS[table]._meta.get_field(reference.role).column == reference.field


@every_table
def test_every_field_explains_itself(table: str) -> None:
    for field in described(MODELS[table]):
        assert field.verbose_name and field.help_text.endswith("."), field.column
        assert field.source and field.sensitivity in Sensitivity, field.column
        assert bool(field.codes) is isinstance(field, Code), field.column


@every_table
def test_numbers_have_a_unit_unless_something_else_gives_it(table: str) -> None:
    without = {
        field.name
        for field in dictionary.tables()[table].fields
        if field.kind in ("integer", "number") and not field.unit
    }
    assert without <= {"value", "corrected_value", "number"}  # their unit is a column of its own


@every_table
def test_whatever_is_about_victims_is_sealed(table: str) -> None:
    levels = {field.sensitivity for field in dictionary.tables()[table].fields}
    assert (levels == {"sealed"}) is table.startswith("victim")


def test_tables_come_after_those_they_refer_to() -> None:
    seen: set[str] = set()
    for name, table in dictionary.tables().items():
        assert {reference.table for reference in table.references} <= seen
        seen.add(name)


def test_the_package_file_is_fresh(tmp_path) -> None:
    assert PACKAGE_FILE.read_text(encoding="utf-8") == package_text(), (
        "the models changed: run make docs"
    )
    assert render_package_file(tmp_path / "package.json").read_text() == package_text()


def test_a_pattern_reaches_the_dictionary() -> None:
    field = dictionary.tables()["contributions"].field("financial_year")
    assert field.pattern == "^[0-9]{4}/[0-9]{2}$"


def test_an_unknown_field_or_role_is_named() -> None:
    children = dictionary.tables()["children"]
    with pytest.raises(KeyError, match="children has no field shoe_size"):
        children.field("shoe_size")
    with pytest.raises(KeyError, match="children has no reference offence"):
        children.reference("offence")


def test_a_resource_says_how_to_read_its_file() -> None:
    described_as = resource(MODELS["programme_offences"])
    assert described_as["path"] == "programme_offences.csv"
    assert described_as["schema"]["primaryKey"] == ["programme_id", "offence_id"]
    assert described_as["schema"]["missingValues"] == [""]
