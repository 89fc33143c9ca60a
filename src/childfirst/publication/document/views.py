"""What the page needs to know of a report beyond the report: levels, groups of columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from childfirst.publication.charts.picture import picture_of
from childfirst.publication.document.table_views import Block
from childfirst.publication.model.report import Commentary, Section


@dataclass(frozen=True)
class SectionView:
    """A section on the page, with the level of its heading."""

    key: str
    heading: str
    introduction: tuple[str, ...]
    level: int
    commentary: tuple[Commentary, ...]
    blocks: tuple[Block, ...]
    parts: tuple[SectionView, ...]


def section_view(section: Section, level: int = 2) -> SectionView:
    """Make the view of a section, drawing its charts."""
    return SectionView(
        key=section.key,
        heading=section.heading,
        introduction=section.introduction,
        level=level,
        commentary=section.commentary,
        blocks=tuple(Block(table, level + 1, picture_of(table)) for table in section.tables),
        parts=tuple(section_view(part, level + 1) for part in section.parts),
    )


def blocks_in(sections: Sequence[SectionView]) -> list[Block]:
    """Give every table of some sections in the order of the page."""
    found: list[Block] = []
    for section in sections:
        found += [*section.blocks, *blocks_in(section.parts)]
    return found
