"""Truths of the record: conditions that the database itself refuses to break.

Only what can never be otherwise belongs here. What is merely wrong, such as an end
before a start, must be storable, so that a validation rule can report it.
"""

from typing import Any

from django.db import models


def add_check(model: Any, what: str, condition: models.Q) -> None:
    """Add the check constraint `<table>_<what>` to a model that is being made."""
    meta = model._meta
    if meta.abstract:
        return
    check = models.CheckConstraint(condition=condition, name=f"{meta.db_table}_{what}")
    meta.constraints = [*meta.constraints, check]
    meta.original_attrs["constraints"] = meta.constraints  # what makemigrations reads
