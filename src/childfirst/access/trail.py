"""Writes the audit trail."""

from __future__ import annotations

from typing import Any

from childfirst.access.models import AuditEvent


def record_event(*, by: str, action: str, details: dict[str, Any]) -> AuditEvent:
    """Write an event, in the transaction of the caller. `details` may not identify a child."""
    return AuditEvent.objects.create(by=by, action=action, details=details)
