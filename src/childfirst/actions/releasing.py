"""Takes a pack from draft to published: prepared, checked by a second person, signed off."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from childfirst.access.trail import record_event
from childfirst.releases.folder import altered, digests, place_of, put_in_place
from childfirst.releases.models import Release, State


class RefusedRelease(Exception):
    """A step that a release cannot take, and why."""


def prepare_release(
    *,
    by: str,
    root: Path,
    beside: Path,
    report: Mapping[str, str],
    corrects: Release | None = None,
    note: str = "",
) -> Release:
    """Keep a pack that was written to the folder `beside` as the next version of its report.

    `report` says its report, title, area, period, audience and snapshot. A correction names the
    published version that it `corrects`, and the `note` says what was wrong. Raises
    RefusedRelease when a version is still on its way, or a published one is not corrected.
    """
    with transaction.atomic():
        last = check_can_prepare(report, corrects, note)
        version = last.version + 1 if last else 1
        folder = place_of(root, report["report"], report["period"], report["audience"], version)
        release: Release = Release.objects.create(
            **report,
            version=version,
            folder=str(folder),
            files=digests(beside),
            corrects=corrects,
            note=note,
            prepared_by=by,
            prepared_at=timezone.now(),
        )
        _log("prepare_release", by, release)
        put_in_place(beside, folder)
    return release


def check_release(*, by: str, release: Release) -> Release:
    """Say, as a second person, that a draft was looked through; raises RefusedRelease."""
    if by == release.prepared_by:
        raise RefusedRelease(f"{by} prepared it: a second person has to check it")
    return _step("check_release", by, release, State.DRAFT, "checked")


def sign_off_release(*, by: str, release: Release) -> Release:
    """Sign a checked release off; raises RefusedRelease."""
    return _step("sign_off_release", by, release, State.CHECKED, "signed_off")


def publish_release(*, by: str, release: Release) -> Release:
    """Publish a release that is signed off: from now on it is only ever corrected."""
    return _step("publish_release", by, release, State.SIGNED_OFF, "published")


def withdraw_release(*, by: str, release: Release) -> None:
    """Take back a version that was never published; its folder goes, the trail stays."""
    import shutil

    if release.published_by:
        raise RefusedRelease("it is published: prepare a correction instead")
    with transaction.atomic():
        _log("withdraw_release", by, release)
        folder = Path(release.folder)
        release.delete()
    shutil.rmtree(folder, ignore_errors=True)


def check_can_prepare(
    report: Mapping[str, str], corrects: Release | None, note: str
) -> Release | None:
    """Give the last version of a report, area, period and audience, if a new one may follow it.

    Raises RefusedRelease when a version is still on its way, when a published one is not
    corrected, and when a correction does not say in a note what was wrong.
    """
    kin = {name: report[name] for name in ("report", "area", "period", "audience")}
    last: Release | None = Release.objects.filter(**kin).order_by("-version").first()
    if last is not None and not last.published_by:
        raise RefusedRelease(f"{last.name} is still {last.state}: publish or withdraw it first")
    if last is not None and corrects is None:
        told = f"{last.name} is published: say that this one corrects release {last.pk}"
        raise RefusedRelease(f"{told}, and in a note what was wrong")
    if corrects is not None and last is None:
        other = f"{corrects.name}, {corrects.area}, is of another report, period, audience or area"
        raise RefusedRelease(f"{other} than the pack to be prepared, and cannot be corrected by it")
    if corrects is not None and corrects != last:
        raise RefusedRelease("only the latest published version can be corrected")
    if corrects is not None and not note.strip():
        raise RefusedRelease("a correction says in a note what was wrong")
    return last


def _step(action: str, by: str, release: Release, wanted: State, step: str) -> Release:
    with transaction.atomic():
        release = Release.objects.select_for_update().get(pk=release.pk)
        if release.state is not wanted:
            raise RefusedRelease(f"{release.name} is {release.state}, not {wanted}")
        if changed := altered(Path(release.folder), release.files):
            names = ", ".join(changed[:5])
            raise RefusedRelease(f"{len(changed)} of its files were changed since: {names}")
        setattr(release, f"{step}_by", by)
        setattr(release, f"{step}_at", timezone.now())
        release.save()
        _log(action, by, release)
    return release


def _log(action: str, by: str, release: Release) -> None:
    details = {"release": release.name, "snapshot": release.snapshot}
    record_event(by=by, action=action, details=details)
