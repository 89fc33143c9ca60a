"""Reads the header of a document: whose it is, how new it is, whether the child is deleted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from childfirst.exchange.remarks import Remarks
from childfirst.exchange.submission.description import described_shape
from childfirst.exchange.submission.documents import Document, line_of
from childfirst.exchange.typing.dates import read_date
from childfirst.exchange.typing.problem import Problem
from childfirst.exchange.wording import quoted

FLAGS = {"": "NO", "FALSE": "NO", "TRUE": "YES"}

Rank = tuple[date, date, date, tuple[int, int, str]]
"""Return start, return end, sign-off and return id; what is missing ranks lowest."""


@dataclass(frozen=True)
class Header:
    """The child, the rank of the return, the flag, the day of sign-off and the area."""

    ypid: str
    rank: Rank
    deleted: str
    signed_off: date | None
    area: str


def read_header(document: Document, remarks: Remarks) -> Header | None:
    """Give the header; None, with findings, when child or rank cannot be told."""
    names = described_shape().header
    item = document.content.get("header")
    if not isinstance(item, dict):
        _refuse(document, "header", "no header", "a header with ypid and return dates", remarks)
        return None
    texts = {name: _text(value) for name, value in item.items()}
    ypid = texts.get(names.ypid, "")
    if not ypid:
        _refuse(document, f"header.{names.ypid}", "no ypid", "the child's ypid", remarks)
    dates = [_date(texts.get(name, ""), name, document, remarks) for name in names.rank[:3]]
    days = [day or date.min for day in dates if not isinstance(day, Problem)]
    if not ypid or len(days) < len(dates):
        return None
    flag = texts.get(names.deleted, "")
    signed_off = dates[names.rank.index(names.signed_off)]
    return Header(
        ypid=ypid,
        rank=(days[0], days[1], days[2], _numbered(texts.get(names.rank[3], ""))),
        deleted=FLAGS.get(flag.upper(), flag),
        signed_off=None if isinstance(signed_off, Problem) else signed_off,
        area=texts.get(names.area, ""),
    )


def _text(value: object) -> str:
    """Give a value as text; what is no single value is a finding of the rows, and "" here."""
    if isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


def _date(text: str, name: str, document: Document, remarks: Remarks) -> date | Problem | None:
    day = read_date(text) if text else None
    if isinstance(day, Problem):
        _refuse(document, f"header.{name}", quoted(text), day.expected, remarks, day.remedy)
    return day


def _numbered(text: str) -> tuple[int, int, str]:
    """Order return ids: numbers by their size, and above any other text."""
    if text.isascii() and text.isdigit() and len(text) < 40:
        return 1, int(text), ""
    return 0, 0, text


def _refuse(
    document: Document, column: str, found: str, expected: str, remarks: Remarks, remedy: str = ""
) -> None:
    header = document.content.get("header")
    remarks.refuse(
        document.place,
        found=found,
        expected=expected,
        remedy=remedy or "Fill it in in the source system and export again.",
        row=line_of(header, document) if isinstance(header, dict) else document.line,
        column=column,
        kind="header",
    )
