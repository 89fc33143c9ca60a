"""Makes small deliveries on the spot, and gives what reading them finds."""

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.reading.extracts import read_extracts
from childfirst.record.dictionary import tables

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "sefton-2023-24"

CHILD = {
    "ypid": "YP1",
    "forename": "Ash",
    "surname": "Invented",
    "date_of_birth": "2008-05-06",
    "sex": "1",
    "deleted": "NO",
}
OFFENCE = {
    "offence_id": "OF1",
    "ypid": "YP1",
    "offence_date": "2023-04-05",
    "offence_description": "Theft",
    "yjb_offence_category": "THEFT_AND_HANDLING_STOLEN_GOODS",
    "yjb_seriousness_score": "3",
}


def rows_of(table: str, *rows: dict[str, str]) -> list[list[str]]:
    """Give a header with every column of a table, and the rows under it."""
    header = [field.name for field in tables()[table].fields]
    return [header, *([row.get(name, "") for name in header] for row in rows)]


def csv_text(rows: list[list[str]], delimiter: str = ",", line_end: str = "\n") -> str:
    """Give rows as delimited text, quoting what needs it."""

    def cell(value: str) -> str:
        plain = not any(sign in value for sign in (delimiter, '"', "\n", "\r"))
        return value if plain else '"' + value.replace('"', '""') + '"'

    return "".join(delimiter.join(map(cell, row)) + line_end for row in rows)


def children_text(*rows: dict[str, str], **how: str) -> str:
    """Give a children.csv with these rows, each completing the invented child."""
    return csv_text(rows_of("children", *({**CHILD, **row} for row in rows)), **how)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """Write a file as it is, and give its path."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def zipped(path: Path, files: dict[str, str | bytes]) -> Path:
    """Write a zip of these files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def workbook(sheets: dict[str, list[list[object]]], **formats: str) -> bytes:
    """Give an XLSX with these sheets; a cell `=1+1` becomes a formula."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "default_date_format": formats.get("dates", "dd/mm/yyyy")}
    with xlsxwriter.Workbook(buffer, options) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return buffer.getvalue()


def rewritten(data: bytes, part: str, change: tuple[str, str], extra: str = "") -> bytes:
    """Give a workbook with a piece of one part replaced, and an extra part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                content = content.replace(change[0].encode(), change[1].encode(), 1)
            new.writestr(name, content)
        if extra:
            new.writestr(extra, b"x")
    return buffer.getvalue()


def ods(sheets: dict[str, list[list[str]]], extra: str = "", encrypted: bool = False) -> bytes:
    """Give an ODS with these sheets of text; `extra` is put before the end of each."""
    body = "".join(
        f"<table:table table:name={quoteattr(name)}>"
        + "".join(
            f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows
        )
        + f"{extra}</table:table>"
        for name, rows in sheets.items()
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        '<?xml version="1.0"?><office:document-content '
        f'xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" '
        f'xmlns:text="{space}text:1.0"><office:body><office:spreadsheet>{body}'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = "<manifest>" + ("<encryption-data/>" if encrypted else "") + "</manifest>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return buffer.getvalue()


def _ods_cell(value: str) -> str:
    if not value:
        return "<table:table-cell/>"
    return (
        '<table:table-cell office:value-type="string">'
        f"<text:p>{escape(value)}</text:p></table:table-cell>"
    )


def read(source: Path, **how: object) -> Extracts:
    """Read a part of a delivery."""
    return read_extracts(source, **{"partial": True, **how})


def refused(source: Path, **how: object) -> list[Finding]:
    """Give the findings for which a part of a delivery is refused; none when it is read."""
    try:
        read(source, **how)
    except UnreadableInput as refusal:
        return refusal.findings
    return []


def only(findings: list[Finding]) -> Finding:
    """Give the one finding there must be."""
    assert len(findings) == 1, [str(finding) for finding in findings]
    return findings[0]
