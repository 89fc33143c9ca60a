"""The record as a Django application."""

from django.apps import AppConfig


class RecordConfig(AppConfig):
    """All tables of the record, under the label `record`."""

    name = "childfirst.record"
    label = "record"
    verbose_name = "The partnership's record"
