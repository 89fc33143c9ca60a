"""Turns the bytes of a text file into text: byte order marks, UTF-8, UTF-16, Windows-1252."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from childfirst.exchange.remarks import Place, Remarks

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 64 * 1024
UTF8_READ_AS_WINDOWS = re.compile("[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac")


def decoded(data: bytes, place: Place, remarks: Remarks, declared: str = "") -> str | None:
    """Give the text of a file; None, with a finding, when no encoding fits all of it.

    A byte order mark goes before `declared`, the encoding that a data package names.
    """
    text = _decode(data, place, remarks, declared)
    if text is None or "\x00" not in text:
        return text
    remarks.refuse(
        place,
        found="a NUL character",
        expected="text",
        remedy="The file is damaged or not a text file: export it again as CSV.",
        row=text[: text.index("\x00")].count("\n") + 1,
    )
    return None


def _decode(data: bytes, place: Place, remarks: Remarks, declared: str) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, place, remarks)
    if declared:
        return _strict(data, declared, place, remarks)
    if encoding := _wide_encoding(data[:SAMPLE]):
        return _strict(data, encoding, place, remarks)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _eight_bit(data, error, place, remarks)


def _strict(data: bytes, encoding: str, place: Place, remarks: Remarks) -> str | None:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        remarks.refuse(
            place,
            found=f"bytes that are not {encoding}",
            expected=f"text in {encoding}, as the file or its data package says",
            remedy="Export the file again as UTF-8.",
        )
        return None
    if encoding.startswith(("utf-16", "utf-32")):
        remarks.note(f"{place}: read as {encoding[:6].upper()} and converted.")
    return text


def _wide_encoding(sample: bytes) -> str:
    """Name UTF-16 or UTF-32 by where the zero bytes of plain letters stand; "" for neither."""
    if sample.count(0) < len(sample) // 4 or len(sample) < 4:
        return ""
    share = [sample[start::4].count(0) / max(1, len(sample[start::4])) for start in range(4)]
    zero = [each > 0.6 for each in share]
    patterns = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }
    return patterns.get((zero[0], zero[1], zero[2], zero[3]), "")


def _eight_bit(
    data: bytes, error: UnicodeDecodeError, place: Place, remarks: Remarks
) -> str | None:
    line = data[: error.start].count(b"\n") + 1
    text, encoding = _windows(data) or _detected(data) or ("", "")
    mixed = UTF8_READ_AS_WINDOWS.search(text)
    if text and not mixed:
        remarks.note(f"{place}: read as {encoding} and converted; UTF-8 is safer.")
        return text
    remarks.refuse(
        place,
        found="two encodings mixed in one file" if mixed else "bytes that fit no known encoding",
        expected="UTF-8, UTF-16 or Windows-1252 throughout",
        remedy="Export the file again as UTF-8.",
        row=line,
    )
    return None


def _windows(data: bytes) -> tuple[str, str] | None:
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        return None


def _detected(data: bytes) -> tuple[str, str] | None:
    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        return None
    try:
        return data.decode(best.encoding), best.encoding
    except UnicodeDecodeError:
        return None
