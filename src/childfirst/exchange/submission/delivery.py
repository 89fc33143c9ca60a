"""Reads a delivery of submission documents whole: the newest of each child, as tables of text."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from childfirst.exchange.reading.kinds import worth_reading
from childfirst.exchange.reading.stores import Store
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.submission.documents import Document
from childfirst.exchange.submission.json_lines import json_documents
from childfirst.exchange.submission.newest import Record, newest_records
from childfirst.exchange.submission.recognising import BLANKS, Submission
from childfirst.exchange.submission.rows import take_apart
from childfirst.exchange.submission.shape import travelling
from childfirst.exchange.submission.sources import Digest, source_tables
from childfirst.exchange.submission.xml_documents import xml_documents
from childfirst.exchange.typing.source import SourceTable

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Brought:
    """The tables of a submission as text, those it lacks, its day and its area."""

    sources: dict[str, list[SourceTable]]
    missing: tuple[str, ...]
    as_at: date | None
    area: str | None


def read_submission(
    submission: Submission,
    remarks: Remarks,
    *,
    ignore_unknown: bool = False,
    progress: Progress | None = None,
) -> Brought:
    """Read every document, keep the newest of each child, and give the tables as text."""
    _refuse_others(submission, remarks)
    digests: list[Digest] = []
    records = newest_records(_all_documents(submission, digests, remarks, progress), remarks)
    takings = [take_apart(each, remarks, ignore_unknown=ignore_unknown) for each in records]
    if not digests:
        remarks.stop_if_any()
    sources = source_tables(takings, digests, remarks)
    missing = tuple(name for name in travelling() if name not in sources)
    for name in missing:
        remarks.note(f"{submission.name}: no document mentions {name}; it counts as not delivered.")
    return Brought(sources, missing, _newest_day(records), _area(records))


def _all_documents(
    submission: Submission, digests: list[Digest], remarks: Remarks, progress: Progress | None
) -> Iterator[Document]:
    """Give the documents of all files one by one, and note each file in `digests`."""
    for done, inside in enumerate(submission.files):
        if progress:
            progress(f"Reading {inside}", done, len(submission.files))
        yield from _documents(submission.store, inside, digests, remarks)


def _documents(
    store: Store, inside: PurePosixPath, digests: list[Digest], remarks: Remarks
) -> Iterator[Document]:
    data = store.read(inside, remarks)
    if data is None:
        return
    place, sha256 = Place(store.shown(inside)), hashlib.sha256(data).hexdigest()
    digests.append((place, sha256))
    is_xml = data.lstrip(BLANKS).startswith(b"<")
    faults = len(remarks.findings)
    read = xml_documents if is_xml else json_documents
    found = False
    for document in read(data, place, sha256, remarks):
        found = True
        yield document
    if not found and len(remarks.findings) == faults:
        remarks.refuse(place, "no document", "at least one", "Check that it is the right file.")


def _refuse_others(submission: Submission, remarks: Remarks) -> None:
    if submission.lone:
        return  # what else lies in the folder of the file is not delivered
    for inside in submission.store.top():
        if inside not in submission.files and worth_reading(inside):
            remarks.refuse(
                Place(submission.store.shown(inside)),
                found="a table beside submission documents",
                expected="either documents or tables in one delivery",
                remedy="Deliver them one after the other.",
            )


def _newest_day(records: list[Record]) -> date | None:
    days = [each.header.signed_off for each in records if each.header.signed_off]
    return max(days, default=None)


def _area(records: list[Record]) -> str | None:
    """Give the area when all documents agree on one."""
    areas = {each.header.area for each in records}
    return next(iter(areas)) or None if len(areas) == 1 else None
