"""Which of our tables a delivery brings, still as text: by mapping, or by our own names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from childfirst.exchange.mapping.applying import mapped_tables
from childfirst.exchange.mapping.profile import Profile
from childfirst.exchange.mapping.sourcing import by_source, fits, source_of
from childfirst.exchange.naming import table_called
from childfirst.exchange.reading.assignment import tables_by_name
from childfirst.exchange.reading.contents import Declared, Progress, raw_tables
from childfirst.exchange.reading.delivery import Delivery
from childfirst.exchange.reading.matching import Allowances, source_table
from childfirst.exchange.reading.raw import RawTable, Unread
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.typing.source import SourceTable
from childfirst.record.dictionary import tables


def tables_by_mapping(
    profile: Profile,
    delivery: Delivery,
    allowed: Allowances,
    remarks: Remarks,
    progress: Progress | None,
) -> dict[str, list[SourceTable]]:
    """Give our tables, still as text, as a mapping profile makes them of a delivery."""

    def wanted(inside: PurePosixPath, name: str) -> bool:
        return source_of(profile, inside, name) is not None

    declared = {
        inside: Declared(source.encoding, source.delimiter)
        for inside in delivery.files
        for source in profile.sources.values()
        if fits(inside.name, source.file)
    }
    raws = raw_tables(delivery.store, delivery.files, declared, wanted, remarks, progress)
    found = by_source(profile, raws, allowed.ignore_unknown_columns, remarks)
    return mapped_tables(profile, found, allowed.partial, remarks)


def named_tables(
    delivery: Delivery, allowed: Allowances, remarks: Remarks, progress: Progress | None
) -> dict[str, list[SourceTable]]:
    """Give our tables, still as text, that files, sheets or a data package bring by name."""
    declared: dict[PurePosixPath, Declared] = {}
    named: dict[PurePosixPath, str] = {}
    if delivery.description:
        for each in delivery.description.resources:
            declared[each.path] = Declared(each.encoding, each.delimiter)
            named[each.path] = each.table

    def wanted(inside: PurePosixPath, name: str) -> bool:
        return inside in named or table_called(name) is not None

    found = raw_tables(delivery.store, delivery.files, declared, wanted, remarks, progress)
    raws = [_renamed(raw, named.get(inside, "")) for inside, raw in found]
    return {
        name: [source_table(raw, tables()[name], allowed, remarks)]
        for name, raw in tables_by_name(raws, remarks).items()
    }


def _renamed(raw: RawTable | Unread, name: str) -> RawTable | Unread:
    """Give a raw table the name that a data package gives its file; a sheet keeps its own."""
    return replace(raw, name=name) if name and not raw.place.sheet else raw
