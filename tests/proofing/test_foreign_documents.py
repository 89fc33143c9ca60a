"""Tables saved as CSV are read; what is in another format is refused with what to do."""

import io
import zipfile
from pathlib import Path

import pytest

from childfirst.proofing.document import Passage
from childfirst.proofing.proof import proof
from childfirst.proofing.readers import UnreadableDocumentError, read_document


def zipped(member: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(member, content)
    return out.getvalue()


@pytest.mark.parametrize("between", [",", ";"])
def test_a_table_saved_as_csv_is_read_with_its_title(tmp_path: Path, between: str) -> None:
    rows = ["Visits by area", "Area,2022,2023", '"North, and East",4,5', "South,3,6", "Total,7,12"]
    path = tmp_path / "visits.csv"
    path.write_text("\n".join(rows).replace(",", between), encoding="utf-8")
    document = read_document(path)
    wrong = [each for each in proof(document).findings if each.verdict == "inconsistent"]
    assert isinstance(document.blocks[0], Passage)
    assert [(each.place.line, each.place.column, each.recomputed) for each in wrong] == [
        (5, 3, "11")
    ]


FOREIGN = {
    "plan.rtf": (rb"{\rtf1 12 of 40 (31%)}", "save it as .docx"),
    "plan.pptx": (zipped("ppt/presentation.xml", b"<a/>"), "export it as a PDF"),
    "plan.odt": (
        zipped("mimetype", b"application/vnd.oasis.opendocument.text"),
        "save it as .docx",
    ),
    "plan.xlsb": (zipped("xl/workbook.bin", b"a"), "save it as .xlsx"),
    "scan.png": (b"\x89PNG\r\n", "have its text recognised first"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_in_another_format_is_refused_with_what_to_do(tmp_path: Path, name: str) -> None:
    content, remedy = FOREIGN[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableDocumentError, match=remedy):
        read_document(tmp_path / name)
