"""Where the files of a delivery lie: in a folder, or in a zip, seen in one way."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Protocol

from childfirst.exchange import limits
from childfirst.exchange.reading.archive import DAMAGED, open_zip, refuse_damaged
from childfirst.exchange.remarks import Place, Remarks


class Store(Protocol):
    """A place that holds files; paths are relative to its top."""

    @property
    def name(self) -> str:
        """What the folder or zip is called."""

    def top(self) -> list[PurePosixPath]:
        """List the files at the top, not those in folders below."""

    def has(self, inside: PurePosixPath) -> bool:
        """Say whether there is a file at this path."""

    def shown(self, inside: PurePosixPath) -> str:
        """Give the path as a message shows it."""

    def read(self, inside: PurePosixPath, remarks: Remarks) -> bytes | None:
        """Give the bytes of a file; None, with a finding, when it must not be read."""


@dataclass(frozen=True)
class FolderStore:
    """A folder on disk."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self.folder.resolve().name

    def top(self) -> list[PurePosixPath]:
        """List the files of the folder by name."""
        return sorted(PurePosixPath(path.name) for path in self.folder.iterdir() if path.is_file())

    def has(self, inside: PurePosixPath) -> bool:
        """Say whether there is a file at this path."""
        return (self.folder / inside).is_file()

    def shown(self, inside: PurePosixPath) -> str:
        """Give the path in the folder."""
        return str(inside)

    def read(self, inside: PurePosixPath, remarks: Remarks) -> bytes | None:
        """Give the bytes, unless the path leads out of the folder or the file is too big."""
        path = self.folder / inside
        if not path.resolve().is_relative_to(self.folder.resolve()):
            remarks.refuse(
                Place(str(inside)),
                found="a link to a file outside the folder",
                expected="the file itself",
                remedy="Copy the file into the folder.",
            )
            return None
        if refuse_too_big(path.stat().st_size, Place(str(inside)), remarks):
            return None
        return path.read_bytes()


@dataclass(frozen=True)
class ZipStore:
    """An opened zip; when all lies in one folder, that folder is the top."""

    name: str
    archive: zipfile.ZipFile

    @cached_property
    def entries(self) -> dict[PurePosixPath, zipfile.ZipInfo]:
        """The members that are files, by path from the top."""
        found = {
            PurePosixPath(info.filename): info
            for info in self.archive.infolist()
            if not info.is_dir() and not info.filename.startswith("__MACOSX/")
        }
        inner = len({path.parts[0] for path in found}) == 1 and all(len(p.parts) > 1 for p in found)
        return {PurePosixPath(*p.parts[1:]): i for p, i in found.items()} if inner else found

    def top(self) -> list[PurePosixPath]:
        """List the members that are in no folder below the top."""
        return sorted(path for path in self.entries if len(path.parts) == 1)

    def has(self, inside: PurePosixPath) -> bool:
        """Say whether there is a member at this path."""
        return inside in self.entries

    def shown(self, inside: PurePosixPath) -> str:
        """Give the path with the name of the zip before it."""
        return f"{self.name}/{inside}"

    def read(self, inside: PurePosixPath, remarks: Remarks) -> bytes | None:
        """Give the bytes, unless they are damaged."""
        try:
            return self.archive.read(self.entries[inside])
        except (*DAMAGED, zlib.error):
            refuse_damaged(Place(self.shown(inside)), remarks)
            return None


def zip_store(source: Path, remarks: Remarks) -> ZipStore | None:
    """Open a zip on disk; None, with findings, when it is damaged or hostile."""
    place = Place(source.name)
    if refuse_too_big(source.stat().st_size, place, remarks):
        return None
    archive = open_zip(source, place, remarks)
    return ZipStore(source.name, archive) if archive else None


def refuse_too_big(size: int, place: Place, remarks: Remarks) -> bool:
    """Say whether a file is larger than allowed, and add the finding when it is."""
    if size <= limits.FILE_BYTES:
        return False
    remarks.refuse(
        place,
        found=f"{size:,} bytes",
        expected=f"at most {limits.FILE_BYTES:,}",
        remedy="Check that it is the right file; deliver a shorter period if it is.",
    )
    return True
