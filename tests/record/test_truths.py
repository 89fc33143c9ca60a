"""Truths that the database holds: each is broken here, and refused."""

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from childfirst.record.base import Record
from childfirst.record.catalogue import record_models
from childfirst.record.fields import Link, Text, Whole

MODELS = {model._meta.db_table: model for model in record_models()}
Rows = dict[str, dict[str, Any]]

every_table = pytest.mark.parametrize("table", sorted(MODELS))
pytestmark = pytest.mark.django_db


def insert(model: type[Record], values: dict[str, Any]) -> None:
    with transaction.atomic():
        model(**values).save(force_insert=True)


def violations(model: type[Record]) -> list[tuple[str, str, Any]]:
    """Name every check of a table, the field it is about, and a value it must refuse."""
    found: list[tuple[str, str, Any]] = [("supplied_row_minimum", "supplied_row", 0)]
    for field in model._meta.concrete_fields:
        if isinstance(field, Text):
            found.append((f"{field.column}_not_empty", field.attname, ""))
            if field.pattern:
                found.append((f"{field.column}_pattern", field.attname, "2023-24"))
        if isinstance(field, Whole) and field.minimum is not None:
            found.append((f"{field.column}_minimum", field.attname, field.minimum - 1))
        if isinstance(field, Whole) and field.maximum is not None:
            found.append((f"{field.column}_maximum", field.attname, field.maximum + 1))
    return [(f"{model._meta.db_table}_{name}", field, value) for name, field, value in found]


@every_table
def test_every_check_refuses_what_it_is_for(table: str, rows: Rows) -> None:
    model = MODELS[table]
    assert {name for name, _, _ in violations(model)} == {
        each.name for each in model._meta.constraints
    }
    for name, field, value in violations(model):
        with pytest.raises(IntegrityError, match=f"{name}\\b"):
            insert(model, rows[table] | {field: value})


@every_table
def test_required_values_are_required(table: str, rows: Rows) -> None:
    model = MODELS[table]
    for field in model._meta.concrete_fields:
        if not field.null:
            # an update, as Django turns an empty key into empty text when it inserts
            refused = pytest.raises(IntegrityError, match=f"\\b{field.column}\\b")
            with refused, transaction.atomic():
                model.objects.filter(supplied_row=2).update(**{field.attname: None})


@every_table
def test_optional_values_are_optional(table: str, rows: Rows) -> None:
    model = MODELS[table]
    empty = {field.attname: None for field in model._meta.concrete_fields if field.null}
    assert model.objects.update(**empty, supplied_row=3) > 0


@every_table
def test_keys_are_unique(table: str, rows: Rows) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        insert(MODELS[table], rows[table])


@every_table
def test_references_lead_somewhere(table: str, rows: Rows) -> None:
    model = MODELS[table]
    for link in [field for field in model._meta.concrete_fields if isinstance(field, Link)]:
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"), transaction.atomic():
            model.objects.filter(**{link.attname: rows[table][link.attname]}).update(
                **{link.attname: "nowhere"}
            )
            connection.check_constraints()


def test_a_supplied_file_is_kept_while_rows_point_to_it(rows: Rows) -> None:
    with pytest.raises(ProtectedError):
        rows["children"]["supplied_file"].delete()


def test_what_is_merely_wrong_can_be_stored(rows: Rows) -> None:
    """An end before its start, or a code of no list, is for validation to report."""
    wrong = {"programme_id": "P-wrong", "end_date": "1999-01-01", "kind": "no such kind"}
    insert(MODELS["programmes"], rows["programmes"] | wrong)
    assert MODELS["programmes"].objects.filter(kind="no such kind").count() == 1
