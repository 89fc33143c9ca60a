"""A whole document: its title, what stands under it, its blocks in order."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.publication.document.blocks import Block, Heading


@dataclass(frozen=True)
class Document:
    """A document: its title, what stands under it, its blocks, and what its file says of it.

    `day` is that of the records, in the form 2024-06-30: it stands as the day of making, so
    that no clock is in any file.
    """

    title: str
    subtitle: str
    running: str
    day: str
    blocks: tuple[Block, ...]

    @property
    def contents(self) -> tuple[Heading, ...]:
        """The headings of the first level, in order."""
        return tuple(b for b in self.blocks if isinstance(b, Heading) and b.level == 1)

    @property
    def opening(self) -> tuple[Block, ...]:
        """What stands before the first heading."""
        return self.blocks[: self._first_heading]

    @property
    def rest(self) -> tuple[Block, ...]:
        """The first heading and all that follows."""
        return self.blocks[self._first_heading :]

    @property
    def _first_heading(self) -> int:
        found = (place for place, b in enumerate(self.blocks) if isinstance(b, Heading))
        return next(found, len(self.blocks))

    @property
    def name(self) -> str:
        """What a reader's programme calls the document."""
        return f"{self.title}: {self.subtitle}"
