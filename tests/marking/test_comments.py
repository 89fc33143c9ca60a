"""Comments in a Word document stand at what they are about and change nothing else."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner

from childfirst.cli.commands import app
from childfirst.marking.comments import write_comments
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.word.reader import read_word
from childfirst.proofing.readers.formats.word.styles import WORD


@pytest.fixture
def plan() -> bytes:
    made, out = docx.Document(), io.BytesIO()
    paragraph = made.add_paragraph("Of 40 ")
    paragraph.add_run("children").bold = True
    paragraph.add_run(",\u00a0 12 (35%) were girls.")
    made.add_paragraph("Of 40 children, 12 (30%) were girls.")
    table = made.add_table(4, 2)
    for at, text in enumerate(("Stage", "Q1", "Referral", "12", "Plan", "3", "Total", "25")):
        table.cell(at // 2, at % 2).text = text
    made.save(out)
    return out.getvalue()


def commented(content: bytes, folder: Path) -> bytes:
    path = folder / "made.docx"
    write_comments(proof(read_word(content, "plan.docx")), content, path)
    return path.read_bytes()


def anchored(document: docx.document.Document, number: int) -> str:
    """Give the words between the ends of a comment."""
    words, inside = "", False
    for each in document.element.iter():
        if each.get(f"{WORD}id") == str(number) and "commentRange" in each.tag:
            inside = each.tag.endswith("Start")
        words += (each.text or "") if inside and each.tag == f"{WORD}t" else ""
    return words


def test_a_comment_stands_at_the_number_it_is_about(plan: bytes, tmp_path: Path) -> None:
    document = docx.Document(io.BytesIO(commented(plan, tmp_path)))
    found = {anchored(document, each.comment_id): each.text for each in document.comments}
    assert sorted(found) == ["25", "35%"]
    assert "12 of 40 is 30.00%" in found["35%"]
    assert "It should read: 15" in found["25"]


def test_the_text_and_the_other_parts_stay_as_they_were(plan: bytes, tmp_path: Path) -> None:
    new = commented(plan, tmp_path)
    assert read_word(new, "a").blocks == read_word(plan, "a").blocks
    with zipfile.ZipFile(io.BytesIO(plan)) as was, zipfile.ZipFile(io.BytesIO(new)) as made:
        assert set(was.namelist()) <= set(made.namelist())
        assert was.read("word/styles.xml") == made.read("word/styles.xml")
    bold = docx.Document(io.BytesIO(new)).paragraphs[0].runs
    assert [run.text for run in bold if run.bold] == ["children"]


def test_the_same_document_gives_the_same_bytes(plan: bytes, tmp_path: Path) -> None:
    assert commented(plan, tmp_path) == commented(plan, tmp_path)


@pytest.mark.parametrize("form", ["docx", "html"])
def test_the_command_leaves_a_marked_copy(plan: bytes, tmp_path: Path, form: str) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(plan)
    asked = ["proof", str(path), "--format", form, "--out", str(tmp_path / "checked")]
    assert CliRunner().invoke(app, asked).exit_code == 3
    assert [each.name for each in (tmp_path / "checked").iterdir()] == [f"plan.docx.checked.{form}"]
    assert path.read_bytes() == plan


def test_comments_are_for_word_alone(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("12 of 24 (50%) came.", encoding="utf-8")
    done = CliRunner().invoke(app, ["proof", str(path), "--format", "docx"])
    assert done.exit_code == 2
    assert "--format html" in done.output
