"""A pack goes from draft to published by three people at most, and never without the second."""

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from childfirst.access.models import AuditEvent
from childfirst.actions.releasing import (
    RefusedRelease,
    check_release,
    prepare_release,
    publish_release,
    sign_off_release,
    withdraw_release,
)
from childfirst.releases.models import Release, State

pytestmark = pytest.mark.django_db(transaction=True)
REPORT = {
    "report": "board-pack",
    "title": "Board pack",
    "area": "Here",
    "period": "2023/24 Q4",
    "audience": "board",
    "snapshot": "a" * 64,
}


@pytest.fixture
def prepare(tmp_path):
    def prepared(area=REPORT["area"], **options):
        beside = tmp_path / "beside"
        beside.mkdir()
        (beside / "board-pack.html").write_text("A pack.", encoding="utf-8")
        root = tmp_path / "releases"
        return prepare_release(
            by="Ann", root=root, beside=beside, report={**REPORT, "area": area}, **options
        )

    return prepared


def published(release):
    check_release(by="Bob", release=release)
    sign_off_release(by="Cat", release=release)
    return publish_release(by="Cat", release=release)


def test_every_step_is_taken_in_order_and_named_in_the_trail(prepare):
    release = prepare()
    assert release.state is State.DRAFT
    assert published(release).state is State.PUBLISHED
    assert list(AuditEvent.objects.values_list("by", "action")) == [
        ("Ann", "prepare_release"),
        ("Bob", "check_release"),
        ("Cat", "sign_off_release"),
        ("Cat", "publish_release"),
    ]


def test_whoever_prepared_it_cannot_check_it(prepare):
    with pytest.raises(RefusedRelease, match="second person"):
        check_release(by="Ann", release=prepare())


@pytest.mark.parametrize("step", [sign_off_release, publish_release])
def test_no_step_is_left_out(prepare, step):
    with pytest.raises(RefusedRelease, match="is draft, not"):
        step(by="Bob", release=prepare())


def test_a_changed_file_stops_the_next_step(prepare, tmp_path):
    release = prepare()
    (tmp_path / "releases/board-pack/2023-24-q4/board/v1/board-pack.html").write_text("Other.")
    with pytest.raises(RefusedRelease, match=r"1 of its files were changed.*board-pack.html"):
        check_release(by="Bob", release=release)


def test_a_version_on_its_way_stands_before_another(prepare):
    prepare()
    with pytest.raises(RefusedRelease, match="still draft"):
        prepare()


def test_a_published_pack_is_corrected_with_a_note_and_replaced_when_that_is_published(
    prepare, tmp_path
):
    first = published(prepare())
    for options in ({}, {"corrects": first}):
        with pytest.raises(RefusedRelease):
            prepare(**options)
        (tmp_path / "beside" / "board-pack.html").unlink()
        (tmp_path / "beside").rmdir()
    second = prepare(corrects=first, note="A disposal was recorded late.")
    assert (second.version, first.state) == (2, State.PUBLISHED)
    published(second)
    assert first.state is State.CORRECTED


def test_a_pack_of_another_area_cannot_correct_and_that_is_said(prepare):
    first = published(prepare())
    with pytest.raises(RefusedRelease, match="another report, period, audience or area"):
        prepare(corrects=first, note="Wrong.", area="Elsewhere")


def test_a_draft_can_be_withdrawn_and_a_published_pack_cannot(prepare, tmp_path):
    release = prepare()
    withdraw_release(by="Ann", release=release)
    assert not Release.objects.exists()
    assert not (tmp_path / "releases/board-pack/2023-24-q4/board/v1").exists()
    with pytest.raises(RefusedRelease, match="prepare a correction"):
        withdraw_release(by="Ann", release=published(prepare()))


@pytest.mark.parametrize(
    "broken",
    [
        {"prepared_by": ""},
        {"checked_by": "Bob"},
        {"checked_by": "Ann", "checked_at": timezone.now()},
        {"signed_off_by": "Cat", "signed_off_at": timezone.now()},
        {"published_by": "Cat", "published_at": timezone.now()},
    ],
)
def test_the_database_itself_refuses_a_release_that_cannot_be(broken):
    whole = {**REPORT, "version": 1, "folder": "f", "prepared_by": "Ann"}
    with pytest.raises(IntegrityError), transaction.atomic():
        Release.objects.create(**{**whole, "prepared_at": timezone.now(), **broken})
