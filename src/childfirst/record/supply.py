"""The supply ledger: every delivery and every file that ever filled the record."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint


class Delivery(models.Model):
    """One receipt of files from a supplier, and who took it in when."""

    supplier = models.TextField()
    received_at = models.DateTimeField()
    received_by = models.TextField()
    period = models.TextField(blank=True)  # what the supplier says it covers, such as 2023/24 Q1
    mapping = models.TextField(blank=True)  # the mapping that translated it; blank: none needed
    as_at = models.DateField(null=True)  # the day the data describe, where the supplier says it
    area = models.TextField(blank=True)  # the service's area, where the supplier says it

    objects: ClassVar[Any] = models.Manager()

    class Meta:
        db_table = "deliveries"
        verbose_name_plural = "deliveries"
        constraints = (
            CheckConstraint(condition=~Q(supplier=""), name="deliveries_supplier_not_empty"),
            # `received_at` is required, so who and when are always known together
            CheckConstraint(condition=~Q(received_by=""), name="deliveries_received_by_not_empty"),
        )


class SuppliedFile(models.Model):
    """One table of one file of a delivery. Every row of the record points to one."""

    delivery = models.ForeignKey(Delivery, on_delete=models.PROTECT, related_name="files")
    supplier = models.TextField()  # the partner whose data the file holds
    file_name = models.TextField()
    sheet = models.TextField(blank=True)
    table = models.TextField()  # the table of the record that it fills
    sha256 = models.CharField(max_length=64)  # of the bytes of the file
    rows = models.PositiveIntegerField()
    as_at = models.DateField(null=True)  # blank: as the delivery says

    objects: ClassVar[Any] = models.Manager()

    class Meta:
        db_table = "supplied_files"
        constraints = (
            CheckConstraint(condition=~Q(supplier=""), name="supplied_files_supplier_not_empty"),
            CheckConstraint(condition=~Q(file_name=""), name="supplied_files_file_name_not_empty"),
            CheckConstraint(condition=~Q(table=""), name="supplied_files_table_not_empty"),
            CheckConstraint(
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="supplied_files_sha256_pattern"
            ),
            UniqueConstraint(
                fields=["delivery", "file_name", "sheet", "table"],
                name="supplied_files_once_in_a_delivery",
            ),
        )
