"""The audit trail: append-only, each event chained to the one before."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC
from typing import Any, ClassVar, NoReturn

from django.db import models
from django.utils import timezone


class AppendOnly(models.QuerySet["AuditEvent"]):
    """Events to read. Each is written by itself, so that it joins the chain."""

    def _refuse_change(self, *_args: Any, **_options: Any) -> NoReturn:
        raise TypeError("audit events are never changed, and are written one at a time")

    update = bulk_create = bulk_update = _refuse_change

    def delete(self) -> NoReturn:
        """Refuse: the trail is append-only."""
        raise TypeError("audit events are never deleted")


class AuditEvent(models.Model):
    """One thing that somebody did. Holds copies of words, never references or names."""

    at = models.DateTimeField(default=timezone.now, editable=False)
    by = models.TextField()
    action = models.TextField()
    details = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64, unique=True)

    objects: ClassVar[Any] = AppendOnly.as_manager()

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=["previous"], name="audit_chain_never_forks"),
            models.CheckConstraint(condition=~models.Q(by=""), name="audit_names_who"),
        )

    def save(self, *args: Any, **options: Any) -> None:
        """Write a new event; raise TypeError on any attempt to change one."""
        if self.pk is not None:
            raise TypeError("an audit event is never changed")
        self.previous = self._last_digest()
        self.digest = self.expected_digest()
        super().save(*args, **options)

    def delete(self, *_args: Any, **_options: Any) -> Any:
        """Refuse: the trail is append-only."""
        raise TypeError("an audit event is never deleted")

    def expected_digest(self) -> str:
        """Give the SHA-256 that the event must carry."""
        at = self.at.astimezone(UTC).isoformat()
        content = [at, self.by, self.action, self.details, self.previous]
        text = json.dumps(content, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    @classmethod
    def _last_digest(cls) -> str:
        last = cls.objects.order_by("-id").first()
        return str(last.digest) if last else "0" * 64


def chain_is_whole() -> bool:
    """Say whether every event is unaltered and none is missing from the middle."""
    previous = "0" * 64
    for event in AuditEvent.objects.order_by("id").iterator():
        if event.previous != previous or event.digest != event.expected_digest():
            return False
        previous = event.digest
    return True
