"""The supply ledger, and who owes what."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from childfirst.record.dictionary import tables
from childfirst.record.models import Delivery, SuppliedFile
from childfirst.record.supply_duties import SupplyDuty, duty_for, supply_duties

DELIVERY = {"supplier": "Example service", "received_by": "analyst"}


@pytest.mark.django_db
@pytest.mark.parametrize("wrong", [{"supplier": ""}, {"received_by": ""}, {"received_by": None}])
def test_a_delivery_says_from_whom_and_who_received_it(wrong: dict[str, str | None]) -> None:
    with pytest.raises(IntegrityError, match=next(iter(wrong))):
        Delivery.objects.create(**DELIVERY | wrong, received_at=timezone.now())


@pytest.mark.django_db
def test_a_delivery_says_when_it_was_received() -> None:
    with pytest.raises(IntegrityError, match="received_at"):
        Delivery.objects.create(**DELIVERY, received_at=None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"supplier": ""},
        {"file_name": ""},
        {"table": ""},
        {"sha256": "0" * 63},
        {"sha256": "G" * 64},
        {"rows": -1},
    ],
    ids=lambda wrong: "-".join(wrong),
)
def test_a_file_says_what_it_is(wrong: dict[str, object], supplied_file: SuppliedFile) -> None:
    values = SuppliedFile.objects.filter(pk=supplied_file.pk).values().get()
    del values["id"]
    with pytest.raises(IntegrityError, match=next(iter(wrong))):
        SuppliedFile.objects.create(**values | {"sheet": "another"} | wrong)


def test_a_file_fills_a_table_once_in_a_delivery(supplied_file: SuppliedFile) -> None:
    values = SuppliedFile.objects.filter(pk=supplied_file.pk).values().get()
    del values["id"]
    with pytest.raises(IntegrityError, match=r"(?i)unique"), transaction.atomic():
        SuppliedFile.objects.create(**values)
    SuppliedFile.objects.create(**values | {"sheet": "another"})


def test_somebody_owes_every_table_and_nobody_owes_another() -> None:
    owed = [table for duty in supply_duties() for table in duty.tables]
    assert sorted(owed) == sorted(tables())


def test_every_duty_can_be_kept() -> None:
    for duty in supply_duties():
        assert duty.partner and duty.tables
        assert duty.frequency in ("quarterly", "yearly")
        assert duty.due_days > 0


@pytest.mark.parametrize(
    ("frequency", "period_end", "applies"),
    [
        ("quarterly", date(2023, 6, 30), True),
        ("quarterly", date(2023, 6, 29), False),
        ("quarterly", date(2023, 5, 31), False),
        ("yearly", date(2023, 6, 30), False),
        ("yearly", date(2024, 3, 31), True),
    ],
)
def test_which_periods_a_duty_is_about(frequency: str, period_end: date, applies: bool) -> None:
    duty = SupplyDuty("Example", ("children",), frequency, due_days=14)  # type: ignore[arg-type]
    assert duty.applies_to(period_end) is applies


def test_the_last_day_in_time_runs_over_a_leap_day() -> None:
    duty = SupplyDuty("Example", ("children",), "quarterly", due_days=60)
    assert duty.due_on(date(2023, 12, 31)) == date(2024, 2, 29)


def test_who_owes_a_table() -> None:
    assert duty_for("health_needs").partner == "Health and substance misuse"
    with pytest.raises(KeyError, match="nobody owes shoe_sizes"):
        duty_for("shoe_sizes")
