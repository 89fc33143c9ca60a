"""Reads JSON Lines: one document a line; a line that is none becomes a finding."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from childfirst.exchange.reading.text import decoded
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.submission.documents import DOCUMENT_CHARACTERS, Document, too_deep

AGAIN = "Export the file again; if only its last line is broken, it was cut off on its way."


class _NotOurs(ValueError):
    """JSON that is well-formed and yet cannot be a document; its text holds no value."""


def json_documents(data: bytes, place: Place, sha256: str, remarks: Remarks) -> Iterator[Document]:
    """Give the documents of a file in its order."""
    text = decoded(data, place, remarks)
    if text is None:
        return
    for number, line in enumerate(io.StringIO(text), start=1):
        if line.strip():
            content = _content(line, number, place, remarks)
            if content is not None:
                yield Document(place, sha256, number, content)


def _content(line: str, number: int, place: Place, remarks: Remarks) -> dict[str, object] | None:
    try:
        return _parsed(line)
    except _NotOurs as fault:
        found = str(fault)
    except RecursionError:
        found = "items nested too deeply"
    except ValueError:  # json's own words quote nothing, but say little to a sender either
        found = "a line that is not JSON, or only a part of it"
    remarks.refuse(
        place,
        found=found,
        expected="one whole document, a JSON object, on every line",
        remedy=AGAIN,
        row=number,
        kind="broken line",
    )
    return None


def _parsed(line: str) -> dict[str, object]:
    if len(line) > DOCUMENT_CHARACTERS:
        raise _NotOurs(f"a document of {len(line):,} characters")
    # Numbers stay as they were written: the typing reads them, and none can grow too large.
    content = json.loads(
        line,
        parse_int=str,
        parse_float=str,
        parse_constant=_refuse_constant,
        object_pairs_hook=_once,
    )
    if not isinstance(content, dict):
        raise _NotOurs("JSON that is no object")
    if too_deep(content):
        raise _NotOurs("items nested too deeply")
    if "\\u" in line:
        _refuse_unwritable(content)
    return content


def _refuse_unwritable(content: dict[str, object]) -> None:
    """Raise for escapes that stand for no character: half a pair of UTF-16, or NUL."""
    text = json.dumps(content, ensure_ascii=False)
    if "\\u0000" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        raise _NotOurs("an escape that stands for no character")


def _refuse_constant(name: str) -> object:
    raise _NotOurs(f"the word {name}, which is no value")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _NotOurs("one name twice in the same item")
    return found
