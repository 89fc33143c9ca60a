"""Documents in formats that are not read, known by their bytes, with what to do about each."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.proofing.readers.office import holds

AS_WORD = "open it in a word processor and save it as .docx"
AS_PDF = "export it as a PDF"


@dataclass(frozen=True)
class Foreign:
    """A format that is not read: how its bytes begin, or what its zip holds or begins with."""

    title: str
    remedy: str
    starts: bytes = b""
    member: str = ""
    early: bytes = b""

    def is_of(self, content: bytes) -> bool:
        """Say whether bytes are in this format."""
        if self.member:
            return holds(content, self.member)
        return content.startswith(self.starts) and self.early in content[:200]


FORMATS = (
    Foreign("rich text (RTF)", AS_WORD, starts=rb"{\rtf"),
    Foreign("a set of slides", AS_PDF, member="ppt/presentation.xml"),
    Foreign("a set of slides", AS_PDF, starts=b"PK", early=b"opendocument.presentation"),
    Foreign("an OpenDocument text", AS_WORD, starts=b"PK", early=b"opendocument.text"),
    Foreign("an e-book", AS_PDF, starts=b"PK", early=b"application/epub"),
    Foreign("a binary workbook", "save it as .xlsx", member="xl/workbook.bin"),
    Foreign("a picture", "have its text recognised first", starts=b"\x89PNG"),
    Foreign("a picture", "have its text recognised first", starts=b"\xff\xd8\xff"),
)


def told_as_foreign(content: bytes) -> str:
    """Say what bytes are and what to do; nothing where they are in none of these formats."""
    found = next((each for each in FORMATS if each.is_of(content)), None)
    return f"is {found.title}, which is not read; {found.remedy}" if found else ""
