"""Every table of the record, in the order in which it can be filled."""

from __future__ import annotations

from typing import Any

from django.apps import apps

from childfirst.record.base import Record
from childfirst.record.fields import Link

# the modules of the record, in the order in which a reader wants to meet them
SUBJECTS = (
    "people",
    "offences",
    "programmes",
    "hearings",
    "accommodation",
    "education",
    "exclusions",
    "special_needs",
    "health",
    "safeguarding",
    "exploitation_flags",
    "victims",
    "restorative",
    "victim_events",
    "governance",
    "finance",
    "published",
    "places",
)


def record_models() -> list[type[Record]]:
    """Give every table of the record, each after the tables it refers to."""
    models: list[Any] = list(apps.get_app_config("record").get_models())
    waiting = [model for model in models if issubclass(model, Record)]
    waiting.sort(key=lambda model: SUBJECTS.index(subject_of(model)))
    done: list[type[Record]] = []
    while waiting:
        ready = next(model for model in waiting if _refers_to(model) <= set(done))
        done.append(ready)
        waiting.remove(ready)
    return done


def subject_of(model: type[Record]) -> str:
    """Name the module that holds a table."""
    return model.__module__.rsplit(".", 1)[-1]


def _refers_to(model: type[Record]) -> set[Any]:
    links = [field for field in model._meta.concrete_fields if isinstance(field, Link)]
    return {field.related_model for field in links}
