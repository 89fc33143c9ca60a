"""Opens zips, workbooks included, after checking that unpacking them is safe."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path, PurePosixPath

from childfirst.exchange import limits
from childfirst.exchange.remarks import Place, Remarks

ENCRYPTED = 0x1
PACKED_PLAINLY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
DAMAGED = (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, OSError)
Problem = tuple[str, str, str]


class BoundedZip(zipfile.ZipFile):
    """A zip whose members unfold to no more than the sizes that they are said to have."""

    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        """Give a member whole; raise zipfile.BadZipFile where its size was a lie."""
        info = name if isinstance(name, zipfile.ZipInfo) else self.getinfo(name)
        with self.open(info, pwd=pwd) as member:
            return member.read(info.file_size + 1)


def open_zip(source: Path | bytes, place: Place, remarks: Remarks) -> zipfile.ZipFile | None:
    """Open a zip whose sizes, names and members are harmless; None, with findings, else."""
    try:
        archive = BoundedZip(io.BytesIO(source) if isinstance(source, bytes) else source)
    except (*DAMAGED, ValueError):
        refuse_damaged(place, remarks)
        return None
    problem = _problem(archive.infolist())
    if not problem:
        return archive
    archive.close()
    found, expected, remedy = problem
    remarks.refuse(place, found=found, expected=expected, remedy=remedy)
    return None


def refuse_damaged(place: Place, remarks: Remarks) -> None:
    """Add the finding for a zip or workbook that cannot be unpacked."""
    remarks.refuse(
        place,
        found="a damaged or incomplete file",
        expected="a zip or workbook that opens",
        remedy="It may have been cut off on its way: copy or export it again.",
    )


def _problem(entries: list[zipfile.ZipInfo]) -> Problem | None:
    """Give what was found, expected and to be done, or None when nothing is wrong."""
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        return "an encrypted zip", "one without a password", "Save it without a password."
    if len(entries) > limits.FOLDER_FILES:
        return (
            f"{len(entries):,} files in one zip",
            f"at most {limits.FOLDER_FILES:,}",
            "Put the extracts into a zip of their own.",
        )
    if any(_leaves(entry) for entry in entries):
        return (
            "a member whose path or link leads out of the zip",
            "plain files",
            "Pack the zip again from the files themselves.",
        )
    if any(entry.compress_type not in PACKED_PLAINLY for entry in entries):
        return (
            "a member packed in a way that few programs can open",
            "the usual packing, Deflate",
            "Pack it again with the program of the operating system.",
        )
    total = sum(entry.file_size for entry in entries)
    if total > limits.DELIVERY_BYTES or any(e.file_size > limits.FILE_BYTES for e in entries):
        largest = max(entry.file_size for entry in entries)
        return (
            f"{total:,} bytes once unpacked, {largest:,} of them in one file",
            f"at most {limits.DELIVERY_BYTES:,}, and {limits.FILE_BYTES:,} a file",
            "Divide it into smaller files.",
        )
    if any(_unfolds_too_far(entry) for entry in entries):
        return (
            "a member that unfolds to hundreds of times its packed size",
            f"at most {limits.RATIO} times",
            "Hostile zips look like this: ask the sender for the plain files.",
        )
    return None


def _leaves(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    return path.is_absolute() or ".." in path.parts or ":" in entry.filename or is_link


def _unfolds_too_far(entry: zipfile.ZipInfo) -> bool:
    big = entry.file_size > limits.RATIO_FREE_BYTES
    return big and entry.file_size > limits.RATIO * max(1, entry.compress_size)
