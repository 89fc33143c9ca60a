"""The audit trail: append-only, and an alteration shows."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError

from childfirst.access.models import AuditEvent, chain_is_whole

pytestmark = pytest.mark.django_db


@pytest.fixture
def trail() -> list[AuditEvent]:
    acts = ["import", "freeze", "publish"]
    return [
        AuditEvent.objects.create(by="analyst", action=act, details={"number": number})
        for number, act in enumerate(acts)
    ]


def raw(event: AuditEvent):
    """Reach the row as somebody would who bypasses the model."""
    return AuditEvent._base_manager.filter(pk=event.pk)


def test_an_untouched_chain_is_whole(trail: list[AuditEvent]) -> None:
    assert [event.previous for event in trail[1:]] == [event.digest for event in trail[:-1]]
    assert trail[0].previous == "0" * 64
    assert chain_is_whole()


def test_an_empty_chain_is_whole() -> None:
    assert chain_is_whole()


@pytest.mark.parametrize(
    "change",
    [{"by": "somebody else"}, {"action": "other"}, {"details": {}}, {"digest": "f" * 64}],
    ids=lambda change: next(iter(change)),
)
def test_an_alteration_shows(trail: list[AuditEvent], change: dict[str, object]) -> None:
    raw(trail[1]).update(**change)
    assert not chain_is_whole()


def test_a_removal_from_the_middle_shows(trail: list[AuditEvent]) -> None:
    raw(trail[1]).delete()
    assert not chain_is_whole()


def test_an_alteration_with_a_new_digest_shows_further_on(trail: list[AuditEvent]) -> None:
    trail[1].by = "somebody else"
    raw(trail[1]).update(by=trail[1].by, digest=trail[1].expected_digest())
    assert not chain_is_whole()


def test_events_are_neither_changed_nor_deleted(trail: list[AuditEvent]) -> None:
    with pytest.raises(TypeError, match="never changed"):
        trail[0].save()
    with pytest.raises(TypeError, match="never deleted"):
        trail[0].delete()


def test_nor_are_they_in_bulk(trail: list[AuditEvent]) -> None:
    with pytest.raises(TypeError, match="never changed"):
        AuditEvent.objects.update(by="somebody else")
    with pytest.raises(TypeError, match="never changed"):
        AuditEvent.objects.bulk_update(trail, ["by"])
    with pytest.raises(TypeError, match="never changed"):
        AuditEvent.objects.bulk_create([AuditEvent(by="analyst", action="import")])
    with pytest.raises(TypeError, match="never deleted"):
        AuditEvent.objects.filter(by="analyst").delete()
    assert chain_is_whole()


def test_a_time_of_another_zone_keeps_the_chain_whole() -> None:
    summer = datetime(2023, 7, 1, 12, 0, tzinfo=ZoneInfo("Europe/London"))
    AuditEvent.objects.create(by="analyst", action="import", at=summer)
    assert chain_is_whole()


def test_an_event_names_who() -> None:
    with pytest.raises(IntegrityError, match="audit_names_who"):
        AuditEvent.objects.create(by="", action="import")


def test_the_chain_never_forks(trail: list[AuditEvent]) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        raw(trail[2]).update(previous=trail[1].previous)
