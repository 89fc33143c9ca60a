"""What every table of the record shares: where each row came from."""

from typing import Any, ClassVar

from django.db import models

from childfirst.record.sensitivity import Sensitivity
from childfirst.record.truths import add_check


class FileRow(models.PositiveIntegerField):  # type: ignore[type-arg]  # mypy only
    """A row of a supplied file, counted as a spreadsheet shows it, from 1."""

    def contribute_to_class(self, cls: Any, name: str, private_only: bool = False) -> None:
        """Join a table of the record, which then refuses row 0."""
        super().contribute_to_class(cls, name, private_only)
        if hasattr(cls, "recorded_in"):
            add_check(cls, f"{name}_minimum", models.Q(**{f"{name}__gte": 1}))


class Record(models.Model):
    """A row of the record, with the file and line that supplied it.

    `recorded_in` and `handling` are the source and the sensitivity of every field
    of the table that does not state its own. `optional` tables come by themselves: a
    delivery is whole without them.
    """

    optional: ClassVar[bool] = False
    recorded_in: ClassVar[str] = ""
    handling: ClassVar[Sensitivity] = Sensitivity.PERSONAL

    supplied_file = models.ForeignKey(
        "record.SuppliedFile", on_delete=models.PROTECT, related_name="+"
    )
    supplied_row = FileRow()

    objects: ClassVar[Any] = models.Manager()

    class Meta:
        abstract = True
