"""Collects what is to be said about a delivery: findings that refuse it, notices that do not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from childfirst.exchange import limits
from childfirst.exchange.findings import Finding, UnreadableInput

Group = tuple[str, str, str, str]


@dataclass(frozen=True)
class Place:
    """The file, and for workbooks the sheet, that a remark is about."""

    file: str
    sheet: str = ""

    def __str__(self) -> str:
        """Give the place in words, for a notice."""
        return f"{self.file}, sheet {self.sheet}" if self.sheet else self.file


@dataclass
class Remarks:
    """Findings and notices so far; many findings of one kind in one column are summed up."""

    notices: list[str] = field(default_factory=list)
    _kept: dict[Group, list[Finding]] = field(default_factory=dict)
    _count: Counter[Group] = field(default_factory=Counter)

    def refuse(
        self,
        place: Place,
        found: str,
        expected: str,
        remedy: str,
        *,
        row: int | None = None,
        column: str = "",
        kind: str = "",
    ) -> None:
        """Add a finding; `kind` groups those that are summed up when there are many.

        Findings without a kind are never summed up.
        """
        group = (place.file, place.sheet, column, kind)
        self._count[group] += 1
        kept = self._kept.setdefault(group, [])
        if not kind or len(kept) < limits.FINDINGS_OF_A_KIND:
            finding = Finding(found, expected, remedy, place.file, place.sheet, row, column)
            kept.append(finding)

    def note(self, notice: str) -> None:
        """Add a notice once."""
        if notice not in self.notices:
            self.notices.append(notice)

    @property
    def findings(self) -> list[Finding]:
        """Give all findings in the order met, each long group closed by a count of the rest."""
        every: list[Finding] = []
        for group, kept in self._kept.items():
            every.extend(kept)
            rest = self._count[group] - len(kept)
            if rest:
                every.append(_summary(kept[-1], rest))
        return every

    def stop_if_any(self) -> None:
        """Raise UnreadableInput when anything refuses the delivery."""
        if self._kept:
            raise UnreadableInput(self.findings)


def _summary(last: Finding, rest: int) -> Finding:
    return Finding(
        found=f"and {rest} more of this kind",
        expected=last.expected,
        remedy=last.remedy,
        file=last.file,
        sheet=last.sheet,
        column=last.column,
    )
