"""Reads XML as a stream: document types, entities, depth and size are refused on sight."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.submission.documents import (
    DEPTH,
    DOCUMENT_CHARACTERS,
    DOCUMENT_ITEMS,
    Document,
    Item,
)

CHUNK = 64 * 1024
ROOT = "submission"
DOCUMENT = "document"
DELETED = "deletedChildren"
SEPARATOR = "}"
AGAIN = "Export the file again; it may have been cut off on its way."
HOSTILE = "Hostile files look like this: ask the sender for a plain export."


class _Refused(Exception):
    """XML that must not be read on: what was found, what was expected, what to do."""


def xml_documents(data: bytes, place: Place, sha256: str, remarks: Remarks) -> Iterator[Document]:
    """Give the documents of a file in its order; a fault ends it with a finding."""
    builder = _Builder()
    parser = builder.parser
    try:
        for start in range(0, max(len(data), 1), CHUNK):
            parser.Parse(data[start : start + CHUNK], False)
            for line, content in builder.taken():
                yield Document(place, sha256, line, content)
        parser.Parse(b"", True)
    except (expat.ExpatError, _Refused, LookupError, ValueError) as fault:
        for line, content in builder.taken():
            yield Document(place, sha256, line, content)
        found, expected, remedy = _words(fault)
        remarks.refuse(place, found, expected, remedy, row=parser.CurrentLineNumber)


def _words(fault: Exception) -> tuple[str, str, str]:
    if isinstance(fault, _Refused):
        found, expected, remedy = fault.args
        return found, expected, remedy
    why = f" ({expat.ErrorString(fault.code)})" if isinstance(fault, expat.ExpatError) else ""
    return f"XML that is broken or incomplete{why}", "XML from its first to its last tag", AGAIN


class _Builder:
    """Builds one document at a time from the parser's events."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=SEPARATOR)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = _refuse_document_type
        self.parser.EntityDeclHandler = _refuse_document_type
        self.parser.ExternalEntityRefHandler = _refuse_document_type
        self._names: list[str] = []
        self._items: list[Item] = []
        self._texts: list[list[str]] = []
        self._size = self._count = 0
        self._done: list[tuple[int, dict[str, object]]] = []

    def taken(self) -> list[tuple[int, dict[str, object]]]:
        """Give the documents finished since the last call, each with its line."""
        done, self._done = self._done, []
        return done

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(SEPARATOR)[2]
        depth = len(self._names)
        self._check(local, depth)
        if any(SEPARATOR not in each for each in attributes):
            raise _Refused("an attribute", "values between tags", "Write values as elements.")
        item = Item()
        item.line = self.parser.CurrentLineNumber
        self._names.append(local)
        self._items.append(item)
        self._texts.append([])

    def _check(self, name: str, depth: int) -> None:
        if depth == 0 and name != ROOT:
            raise _Refused(
                "XML that is no submission", f"the element {ROOT} around it", "Check the file."
            )
        if depth == 1:
            self._size = self._count = 0
            if name not in (DOCUMENT, DELETED):
                raise _Refused(
                    f"an element in {ROOT} that is none of its own",
                    f"the elements {DOCUMENT} and {DELETED}",
                    "Rename it or take it out.",
                )
        if depth > DEPTH:
            raise _Refused("items nested too deeply", f"at most {DEPTH} levels", HOSTILE)
        self._count += 1
        if self._count > DOCUMENT_ITEMS:
            raise _Refused("a document of too many items", f"at most {DOCUMENT_ITEMS:,}", HOSTILE)

    def _text(self, text: str) -> None:
        self._size += len(text)
        if self._size > DOCUMENT_CHARACTERS:
            raise _Refused(
                "a document of too much text", f"at most {DOCUMENT_CHARACTERS:,}", HOSTILE
            )
        self._texts[-1].append(text)

    def _end(self, _: str) -> None:
        name, item = self._names.pop(), self._items.pop()
        text = "".join(self._texts.pop()).strip()
        if item and text:
            raise _Refused("text between items", "text in the innermost items only", AGAIN)
        if len(self._names) == 1:
            self._done.append((item.line, {name: item} if name == DELETED else item))
        elif self._names:
            _add(self._items[-1], name, item or text)


def _add(parent: Item, name: str, value: object) -> None:
    """Put a value under its name; one that comes again makes a list of all of them."""
    if name not in parent:
        parent[name] = value
        return
    before = parent[name]
    if isinstance(before, list):
        before.append(value)
    else:
        parent[name] = [before, value]


def _refuse_document_type(*_: object) -> int:
    raise _Refused("a document type or an entity", "XML without either", HOSTILE)
