"""What is wrong with a file, said so that its sender can put it right."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Finding:
    """One thing wrong: where it is, what was found, what was expected, what to do.

    `row` counts as a spreadsheet shows it, the header being row 1; the blanks mean
    "the whole file", "the whole sheet" and so on. `found` may quote a value from the
    file: it is for the person who supplied it, never for a log.
    """

    found: str
    expected: str
    remedy: str
    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""

    @property
    def place(self) -> str:
        """Say where, for example `children.csv, row 17, column sex`."""
        parts = [self.file]
        if self.sheet:
            parts.append(f"sheet {self.sheet}")
        if self.row is not None:
            parts.append(f"row {self.row}")
        if self.column:
            parts.append(f"column {self.column}")
        return ", ".join(part for part in parts if part)

    def __str__(self) -> str:
        """Say the whole finding in one line."""
        return f"{self.place}: found {self.found}; expected {self.expected}. {self.remedy}"

    def as_dict(self) -> dict[str, object]:
        """Give the finding for JSON, with its place in words."""
        return {"place": self.place, **asdict(self)}


class UnreadableInput(Exception):
    """Input that cannot be read; `findings` says everything that is wrong with it."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__(f"{len(findings)} finding(s)")  # no values: this may reach a log
