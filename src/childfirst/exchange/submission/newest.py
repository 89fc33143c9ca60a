"""Keeps the newest document of every child, and who was deleted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from childfirst.exchange.remarks import Remarks
from childfirst.exchange.submission.documents import Document
from childfirst.exchange.submission.headers import Header, Rank, read_header
from childfirst.exchange.submission.xml_documents import DELETED

PERSON = "person_details"
LOWEST: Rank = (date.min, date.min, date.min, (0, 0, ""))


@dataclass(frozen=True)
class Record:
    """A child's document with its header; `deleted` counts lists and later deletions in."""

    document: Document
    header: Header
    deleted: str


@dataclass
class _Newest:
    """What has been met so far, by child: the newest documents, deletions, lists."""

    best: dict[str, list[tuple[Header, Document]]] = field(default_factory=dict)
    deletions: dict[str, Rank] = field(default_factory=dict)
    listed: set[str] = field(default_factory=set)
    superseded: int = 0


def newest_records(documents: Iterable[Document], remarks: Remarks) -> list[Record]:
    """Give the newest document of every child in the order in which the children were met.

    The order of returns is that of the national service: return start, return end,
    sign-off, return id. Two documents of one rank for one child are a finding.
    """
    met = _Newest()
    for document in documents:
        if DELETED in document.content and "header" not in document.content:
            _list_deleted(document, met, remarks)
        elif header := read_header(document, remarks):
            _take(header, document, met)
    for header, document in (pair for pairs in met.best.values() for pair in pairs[1:]):
        _refuse_equal(document, met.best[header.ypid][0][1], remarks)
    _tell(met, remarks)
    return [_record(*pairs[0], met) for pairs in met.best.values()]


def _take(header: Header, document: Document, met: _Newest) -> None:
    if header.deleted == "YES" and PERSON not in document.content:
        met.deletions[header.ypid] = max(header.rank, met.deletions.get(header.ypid, LOWEST))
        return
    pairs = met.best.setdefault(header.ypid, [])
    if pairs and header.rank < pairs[0][0].rank:
        met.superseded += 1
    elif pairs and header.rank == pairs[0][0].rank:
        pairs.append((header, document))
    else:
        met.superseded += len(pairs)
        pairs[:] = [(header, document)]


def _record(header: Header, document: Document, met: _Newest) -> Record:
    deletion = met.deletions.get(header.ypid)
    gone = header.ypid in met.listed or (deletion is not None and deletion >= header.rank)
    return Record(document, header, "YES" if gone else header.deleted)


def _list_deleted(document: Document, met: _Newest, remarks: Remarks) -> None:
    value = document.content[DELETED]
    if isinstance(value, dict):
        value = value.get("ypid", [])
    children = [value] if isinstance(value, str) and value.strip() else value or []
    if isinstance(children, list) and all(isinstance(each, str) for each in children):
        met.listed.update(each.strip() for each in children)
        return
    remarks.refuse(
        document.place,
        found="a list of deleted children that is no list of identifiers",
        expected="the ypid of each deleted child",
        remedy="Write each ypid as a text of its own.",
        row=document.line,
        column=DELETED,
    )


def _refuse_equal(document: Document, first: Document, remarks: Remarks) -> None:
    remarks.refuse(
        document.place,
        found=f"a second document of the same return for one child; the first is in "
        f"{first.place}, row {first.line}",
        expected="one document for each child and return",
        remedy="Take one of the two out, or give the later one its own returnID.",
        row=document.line,
        column="header",
        kind="equal rank",
    )


def _tell(met: _Newest, remarks: Remarks) -> None:
    if met.superseded:
        remarks.note(f"{met.superseded:,} older document(s) gave way to newer ones of the child.")
    unknown = (met.listed | set(met.deletions)) - set(met.best)
    if unknown:
        remarks.note(f"{len(unknown):,} deleted child(ren) have no document here.")
