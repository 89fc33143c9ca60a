"""A record filled with invented rows."""

from typing import Any

import pytest
from django.utils import timezone

from childfirst.record.base import Record
from childfirst.record.catalogue import record_models
from childfirst.record.models import Delivery, SuppliedFile
from childfirst.record.renderings.fake_rows import fake_rows


@pytest.fixture
def supplied_file(db: None) -> SuppliedFile:
    delivery = Delivery.objects.create(
        supplier="Example service", received_at=timezone.now(), received_by="analyst"
    )
    return SuppliedFile.objects.create(
        delivery=delivery,
        supplier="Example service",
        file_name="children.csv",
        table="children",
        sha256="0" * 64,
        rows=20,
    )


@pytest.fixture
def rows(supplied_file: SuppliedFile) -> dict[str, dict[str, Any]]:
    """Store the invented rows; give the values of the first row of each table."""
    first: dict[str, dict[str, Any]] = {}
    made = fake_rows(seed=1)
    for model in record_models():
        table = model._meta.db_table
        values = [_values(model, row) | {"supplied_file": supplied_file} for row in made[table]]
        model.objects.bulk_create(
            model(supplied_row=number, **each) for number, each in enumerate(values, start=2)
        )
        first[table] = values[0] | {"supplied_row": 2}
    return first


def _values(model: type[Record], row: dict[str, str]) -> dict[str, Any]:
    names = {field.column: field.attname for field in model._meta.concrete_fields}
    return {names[column]: value or None for column, value in row.items()}
