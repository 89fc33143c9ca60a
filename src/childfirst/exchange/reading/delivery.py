"""Opens what was delivered: a folder, a zip, a workbook, a data package or a single file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from childfirst.exchange import limits
from childfirst.exchange.reading.description import DESCRIPTION, PackageDescription, described
from childfirst.exchange.reading.kinds import DATA, TEXTS, refuse_kind, worth_reading
from childfirst.exchange.reading.stores import FolderStore, Store, zip_store
from childfirst.exchange.remarks import Place, Remarks


@dataclass(frozen=True)
class Delivery:
    """The files delivered; `description` when they are a data package.

    `single` is true for one text file, which is taken as a part of a delivery.
    """

    store: Store
    files: tuple[PurePosixPath, ...]
    description: PackageDescription | None = None
    single: bool = False


def open_delivery(source: Path, remarks: Remarks, *, mapped: bool = False) -> Delivery | None:
    """Find the files of a delivery; None, with findings, when there is nothing to read.

    `mapped` when a mapping says what the files are: the description of a data package
    then counts for nothing but its day and area.
    """
    if not source.exists():
        remarks.refuse(
            Place(source.name or str(source)),
            found="nothing at this path",
            expected="a folder, a zip, a workbook or a CSV file",
            remedy="Check the path.",
        )
        return None
    if source.name == DESCRIPTION and source.is_file():
        source = source.parent
    if source.is_dir():
        return _whole(FolderStore(source), remarks, mapped)
    if source.suffix.lower() == ".zip":
        store = zip_store(source, remarks)
        return _whole(store, remarks, mapped) if store else None
    return _single_file(source, remarks)


def _single_file(source: Path, remarks: Remarks) -> Delivery | None:
    inside = PurePosixPath(source.name)
    if not worth_reading(inside, lone=True):
        refuse_kind(inside, Place(source.name), remarks, lone=True)
        return None
    text = inside.suffix.lower() in TEXTS
    return Delivery(FolderStore(source.parent), (inside,), single=text)


def _whole(store: Store, remarks: Remarks, mapped: bool) -> Delivery | None:
    top = store.top()
    if len(top) > limits.FOLDER_FILES:
        remarks.refuse(
            Place(store.name),
            found=f"{len(top):,} files",
            expected=f"at most {limits.FOLDER_FILES:,}",
            remedy="Put the extracts into a folder of their own.",
        )
        return None
    if PurePosixPath(DESCRIPTION) in top and not mapped:
        return _package(store, top, remarks)
    files = _data_files(store, top, remarks)
    if not files and not remarks.findings:
        remarks.refuse(
            Place(store.name),
            found="no file with data",
            expected=f"files of the types {DATA}",
            remedy="Put the extracts into the folder itself, not into one below it.",
        )
    described_by = _description(store, remarks, mapped) if DESCRIPTION in map(str, top) else None
    return Delivery(store, files, described_by)


def _description(store: Store, remarks: Remarks, mapped: bool) -> PackageDescription | None:
    inside = PurePosixPath(DESCRIPTION)
    data = store.read(inside, remarks)
    if data is None:
        return None
    return described(data, Place(store.shown(inside)), remarks, with_resources=not mapped)


def _data_files(
    store: Store, top: list[PurePosixPath], remarks: Remarks
) -> tuple[PurePosixPath, ...]:
    for inside in top:
        if not worth_reading(inside):
            refuse_kind(inside, Place(store.shown(inside)), remarks)
    return tuple(inside for inside in top if worth_reading(inside))


def _package(store: Store, top: list[PurePosixPath], remarks: Remarks) -> Delivery | None:
    description = _description(store, remarks, mapped=False)
    if description is None:
        return None
    place = description.place
    named = []
    for resource in description.resources:
        if store.has(resource.path):
            named.append(resource.path)
            continue
        remarks.refuse(
            place,
            found=f"a resource whose file is not there, '{resource.path}'",
            expected="every file that the package names",
            remedy="Add the file, or take the resource out.",
        )
    beside = [str(each) for each in top if each not in named and worth_reading(each)]
    if beside:
        remarks.note(f"{place}: does not name {', '.join(beside)}, which were not read.")
    return Delivery(store, tuple(dict.fromkeys(named)), description)
