"""Opens documents that are zips of XML, after checking that unpacking and parsing are safe."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from childfirst.proofing.readers.reader import UnreadableDocumentError

ZIP = b"PK\x03\x04"
OLD_OFFICE = bytes.fromhex("D0CF11E0A1B11AE1")
"""How an old .doc or .xls begins, and any newer file that was saved with a password."""
LARGEST_PART = 64_000_000  # bytes of XML once unpacked; a plan of 100 pages has two million
DOCUMENT_TYPE = b"<!DOCTYPE"


def holds(content: bytes, member: str) -> bool:
    """Say whether bytes are a zip with a member of that name; nothing is unpacked."""
    if not content.startswith(ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return member in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def is_damaged(content: bytes, suffix: str, suffixes: tuple[str, ...]) -> bool:
    """Say whether bytes are, by name, an office file, and by content one that does not open."""
    return suffix in suffixes and content.startswith((ZIP[:2], OLD_OFFICE))


def opened(content: bytes, name: str) -> zipfile.ZipFile:
    """Open an office file; raise UnreadableDocumentError where that is not safe or possible."""
    from childfirst.exchange.reading.archive import open_zip
    from childfirst.exchange.remarks import Place, Remarks

    if content.startswith(OLD_OFFICE):
        raise UnreadableDocumentError(
            f"{name}: has a password or is of an old format; open it and save it as .docx or "
            ".xlsx without a password"
        )
    remarks = Remarks()
    archive = open_zip(content, Place(name), remarks)
    if archive is None:
        raise UnreadableDocumentError("; ".join(map(str, remarks.findings)))
    return archive


def part(archive: zipfile.ZipFile, member: str, name: str) -> etree._Element | None:
    """Parse a member of an office file; None where it is absent.

    Raises UnreadableDocumentError for what is too large, damaged, nested without end or
    brings a document type: entities are declared there, and no word processor writes one.
    """
    try:
        if archive.getinfo(member).file_size > LARGEST_PART:
            raise UnreadableDocumentError(
                f"{name}: unfolds to more than {LARGEST_PART:,} bytes of text; split it"
            )
        content = archive.read(member)
    except KeyError:
        return None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise UnreadableDocumentError(f"{name}: is damaged or incomplete; save it anew") from error
    if DOCUMENT_TYPE in content[:4096]:
        raise UnreadableDocumentError(f"{name}: declares a document type, which is not allowed")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableDocumentError(
            f"{name}: holds text that is damaged or nested too deeply; save it anew"
        ) from error
