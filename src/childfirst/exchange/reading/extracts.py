"""Reads a delivery from end to end: open, read, map, type, check."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from childfirst.exchange.extracts import Extracts, SuppliedTable
from childfirst.exchange.findings import UnreadableInput
from childfirst.exchange.mapping.loading import load_mapping
from childfirst.exchange.reading.assignment import refuse_missing_tables, refuse_without_tables
from childfirst.exchange.reading.contents import Progress
from childfirst.exchange.reading.delivery import open_delivery
from childfirst.exchange.reading.matching import Allowances
from childfirst.exchange.reading.sources import named_tables, tables_by_mapping
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.typing.keys import check_references, check_unique
from childfirst.exchange.typing.source import SourceTable, TypedTable
from childfirst.exchange.typing.tables import typed_table
from childfirst.record.dictionary import owed_tables, tables

if TYPE_CHECKING:
    from childfirst.exchange.submission.recognising import Submission


def read_extracts(
    source: Path,
    *,
    mapping: Path | str | None = None,
    partial: bool = False,
    ignore_unknown_columns: bool = False,
    as_at: date | None = None,
    progress: Progress | None = None,
) -> Extracts:
    """Read a folder, zip, workbook, data package, single CSV file or case-level submission.

    `mapping` is the path or the name of a mapping profile; without one, files, sheets
    and columns must bear our names or titles. `partial` allows tables and optional
    columns to be missing; a single text file is partial in any case, and submission
    documents are only asked for the tables that they can carry. `as_at` overrides
    the day on which a data package says that it was drawn. `progress` is told what is
    being done, how much is done and how much there is.

    Raise UnreadableInput, with everything that is wrong, when anything is.
    """
    # Late, because the readers of documents are built on the stores and texts of this room.
    from childfirst.exchange.submission.recognising import submission_at

    remarks = Remarks()
    profile = load_mapping(mapping) if mapping is not None else None
    if profile is None and (submission := submission_at(Path(source))):
        return _of_documents(submission, ignore_unknown_columns, as_at, remarks, progress)
    delivery = open_delivery(Path(source), remarks, mapped=profile is not None)
    if delivery is None:
        raise UnreadableInput(remarks.findings)
    allowed = Allowances(partial or delivery.single, ignore_unknown_columns)
    if profile:
        sources = tables_by_mapping(profile, delivery, allowed, remarks, progress)
        expected, whole = (
            [name for name in tables() if name in profile.tables],
            "every table mapped",
        )
    else:
        sources = named_tables(delivery, allowed, remarks, progress)
        expected, whole = owed_tables(), "every table"
    if not sources:
        remarks.stop_if_any()  # what was found instead says more than a list of all that is missing
        if allowed.partial:
            refuse_without_tables(Path(source).name, remarks)
    missing = tuple(name for name in expected if name not in sources)
    if missing and not allowed.partial:
        refuse_missing_tables(delivery.store.name, missing, whole, remarks)
    typed = _typed(sources, remarks, progress)
    remarks.stop_if_any()
    description = delivery.description
    return Extracts(
        supplier=profile.system if profile else delivery.store.name,
        tables={name: _supplied(parts) for name, parts in typed.items()},
        as_at=as_at or (description.created if description else None),
        area=description.area if description else None,
        missing=missing,
        notices=tuple(remarks.notices),
    )


def _of_documents(
    submission: Submission,
    ignore_unknown: bool,
    as_at: date | None,
    remarks: Remarks,
    progress: Progress | None,
) -> Extracts:
    from childfirst.exchange.submission.delivery import read_submission

    brought = read_submission(submission, remarks, ignore_unknown=ignore_unknown, progress=progress)
    typed = _typed(brought.sources, remarks, progress)
    remarks.stop_if_any()
    return Extracts(
        supplier=submission.name,
        tables={name: _supplied(parts) for name, parts in typed.items()},
        as_at=as_at or brought.as_at,
        area=brought.area,
        missing=brought.missing,
        notices=tuple(remarks.notices),
    )


def _typed(
    sources: Mapping[str, Sequence[SourceTable]], remarks: Remarks, progress: Progress | None
) -> dict[str, list[TypedTable]]:
    typed: dict[str, list[TypedTable]] = {}
    ordered = [name for name in tables() if name in sources]
    for done, name in enumerate(ordered):
        if progress:
            progress(f"Checking {name}", done, len(ordered))
        typed[name] = [typed_table(part, remarks) for part in sources[name]]
        check_unique(typed[name], remarks)
    check_references(typed, remarks)
    return typed


def _supplied(parts: Sequence[TypedTable]) -> SuppliedTable:
    """Join the parts of a table; of several files, the digest is that of their digests."""
    digests = list(dict.fromkeys(part.sha256 for part in parts))
    joined = "\n".join(digests).encode()
    return SuppliedTable(
        table=parts[0].entry.name,
        file="; ".join(dict.fromkeys(part.place.file for part in parts)),
        sheet="; ".join(dict.fromkeys(p.place.sheet for p in parts if p.place.sheet)),
        sha256=digests[0] if len(digests) == 1 else hashlib.sha256(joined).hexdigest(),
        rows=pa.concat_tables([part.rows for part in parts]).combine_chunks(),
    )
