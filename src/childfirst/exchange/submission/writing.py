"""Writes a package of tables as submission documents, for tests and the demonstration."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, cast
from xml.sax.saxutils import escape

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.reading.extracts import read_extracts
from childfirst.exchange.submission.composing import Content, Return, composed
from childfirst.exchange.submission.holdings import Holdings
from childfirst.exchange.submission.shape import shape
from childfirst.exchange.submission.xml_documents import DELETED, DOCUMENT, ROOT

Format = Literal["jsonl", "xml"]
WITHOUT_A_DAY = date(2024, 3, 31)
QUARTER = timedelta(days=91)
EVERY_THIRD = 3
STAMP = (1980, 1, 1, 0, 0, 0)
"""The time that members of a zip bear, so that the same package gives the same bytes."""


def write_submission(
    folder: Path,
    path: Path,
    format: Format,
    *,
    history: bool = True,
) -> Path:
    """Write the tables of a package as documents, zipped when `path` ends in .zip.

    With `history`, every third child also has a document of an older return, with less
    and other content, before or after the newest; and every second deleted child is
    told by a list and not by its header. Tables that do not travel are left out.

    Raise UnreadableInput when the package cannot be read, ValueError when a victim
    stands in no intervention and so could not travel.
    """
    extracts = read_extracts(folder, partial=True)
    contents = list(_contents(extracts, history))
    text = _json_lines(contents) if format == "jsonl" else _xml(contents)
    if path.suffix.lower() != ".zip":
        path.write_text(text, encoding="utf-8")
        return path
    with zipfile.ZipFile(path, "w") as archive:
        member = zipfile.ZipInfo(f"{path.stem}.{format}", STAMP)
        member.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(member, text.encode())
    return path


def _contents(extracts: Extracts, history: bool) -> Iterator[Content]:
    holdings = Holdings(extracts)
    _refuse_strays(holdings)
    day, area = extracts.as_at or WITHOUT_A_DAY, extracts.area
    newest = Return(day - QUARTER, day - timedelta(days=1), day, 2)
    older = Return(day - 2 * QUARTER, day - QUARTER, day - QUARTER, 1)
    children = {str(row["ypid"]): row["deleted"] == "YES" for row in holdings.all("children")}
    listed = sorted(ypid for ypid, deleted in children.items() if deleted and history)[::2]
    for at, (ypid, deleted) in enumerate(children.items()):
        flag = "YES" if deleted and ypid not in listed else "NO"
        document = composed(ypid, newest, flag, area, holdings)
        if not history or at % EVERY_THIRD:
            yield document
            continue
        past = _as_it_was(composed(ypid, older, "NO", area, holdings))
        yield from (past, document) if at % 2 else (document, past)
    if listed:
        yield {DELETED: listed}


def _refuse_strays(holdings: Holdings) -> None:
    """Raise ValueError for rows that stand only in elements of another table and in none."""
    for position in shape().positions:
        if position.distinct:
            (key,) = position.entry.primary_key
            beside = [each for each in shape().at(position.path) if not each.distinct]
            said = {row[key] for each in beside for row in holdings.all(each.entry.name)}
            strays = [row for row in holdings.all(position.entry.name) if row[key] not in said]
            if strays:
                where = ".".join(position.path)
                raise ValueError(f"{len(strays)} rows of {position.entry.name} have no {where}")


def _as_it_was(content: Content) -> Content:
    """Give what an older return may have said: another surname, no interventions yet."""
    person = cast("Content", content["person_details"])
    kept = {"header", "offence", "residence"}
    earlier = {name: value for name, value in content.items() if name in kept}
    return {**earlier, "person_details": {**person, "localSurname": "Superseded"}}


def _json_lines(contents: list[Content]) -> str:
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in contents)


def _xml(contents: list[Content]) -> str:
    body = "".join(
        _element(DELETED, {"ypid": each[DELETED]}) if DELETED in each else _element(DOCUMENT, each)
        for each in contents
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{ROOT}>\n{body}</{ROOT}>\n'


def _element(name: str, value: object) -> str:
    if isinstance(value, list):
        return "".join(_element(name, each) for each in value) or f"<{name}/>\n"
    if isinstance(value, dict):
        inner = "".join(_element(each, below) for each, below in value.items())
        return f"<{name}>\n{inner}</{name}>\n"
    return f"<{name}>{escape(str(value))}</{name}>\n"
