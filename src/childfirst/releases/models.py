"""One version of one pack, and how far it has come."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q


class State(StrEnum):
    """How far a release has come."""

    DRAFT = "draft"
    CHECKED = "checked"
    SIGNED_OFF = "signed off"
    PUBLISHED = "published"
    CORRECTED = "corrected by a later version"


def _together(who: str, when: str) -> Q:
    return Q(**{who: "", f"{when}__isnull": True}) | (
        ~Q(**{who: ""}) & Q(**{f"{when}__isnull": False})
    )


class Release(models.Model):
    """A version of a pack. `files` gives the SHA-256 of each file in its folder.

    Each step names who took it and when, together or not at all, and comes after the one
    before; whoever checks is not who prepared. `corrects` is the version that it replaces, and
    `note` then says what was wrong.
    """

    report = models.CharField(max_length=100)
    title = models.TextField()
    area = models.TextField()
    period = models.CharField(max_length=100)
    audience = models.CharField(max_length=40)
    version = models.PositiveIntegerField()
    snapshot = models.CharField(max_length=64)
    folder = models.TextField()
    files = models.JSONField(default=dict)
    corrects = models.OneToOneField(
        "self", null=True, on_delete=models.PROTECT, related_name="corrected_by"
    )
    note = models.TextField(blank=True)
    prepared_by = models.TextField()
    prepared_at = models.DateTimeField()
    checked_by = models.TextField(blank=True)
    checked_at = models.DateTimeField(null=True)
    signed_off_by = models.TextField(blank=True)
    signed_off_at = models.DateTimeField(null=True)
    published_by = models.TextField(blank=True)
    published_at = models.DateTimeField(null=True)

    objects: ClassVar[Any] = models.Manager()

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(
                fields=["report", "area", "period", "audience", "version"],
                name="release_versions_are_counted_once",
            ),
            models.CheckConstraint(condition=~Q(prepared_by=""), name="release_names_who_prepared"),
            models.CheckConstraint(
                condition=_together("checked_by", "checked_at"), name="release_check_is_whole"
            ),
            models.CheckConstraint(
                condition=_together("signed_off_by", "signed_off_at"),
                name="release_sign_off_is_whole",
            ),
            models.CheckConstraint(
                condition=_together("published_by", "published_at"),
                name="release_publication_is_whole",
            ),
            models.CheckConstraint(
                condition=~Q(checked_by=F("prepared_by")), name="release_checked_by_a_second_person"
            ),
            models.CheckConstraint(
                condition=Q(signed_off_by="") | ~Q(checked_by=""),
                name="release_signed_off_after_check",
            ),
            models.CheckConstraint(
                condition=Q(published_by="") | ~Q(signed_off_by=""),
                name="release_published_after_sign_off",
            ),
            models.CheckConstraint(
                condition=Q(corrects__isnull=True) | ~Q(note=""),
                name="release_correction_says_why",
            ),
        )

    @property
    def state(self) -> State:
        """How far the release has come."""
        if Release.objects.filter(corrects=self).exclude(published_by="").exists():
            return State.CORRECTED
        if self.published_by:
            return State.PUBLISHED
        if self.signed_off_by:
            return State.SIGNED_OFF
        return State.CHECKED if self.checked_by else State.DRAFT

    @property
    def name(self) -> str:
        """How people name it, for example `board-pack 2023/24 Q4, board, version 2`."""
        return f"{self.report} {self.period}, {self.audience}, version {self.version}"
