"""Takes our tables out of the sources of a profile."""

from __future__ import annotations

from dataclasses import replace

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange.mapping.distinct import distinct
from childfirst.exchange.mapping.profile import Profile, TableRule
from childfirst.exchange.mapping.sourcing import Found
from childfirst.exchange.mapping.values import source_column
from childfirst.exchange.reading.raw import RawTable
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.typing.source import SourceTable
from childfirst.record.dictionary import tables


def mapped_tables(
    profile: Profile, found: Found, partial: bool, remarks: Remarks
) -> dict[str, list[SourceTable]]:
    """Give each of our tables that the delivered sources hold, in parts by file."""
    result: dict[str, list[SourceTable]] = {}
    for name, rule in profile.tables.items():
        raws = [raw for source in rule.sources for raw in found.get(source, [])]
        _judge_unmapped(profile, name, rule, partial, remarks)
        parts = [_part(profile, name, rule, raw, remarks) for raw in raws]
        whole = [part for part in parts if part]
        if whole:
            result[name] = whole
    return result


def _part(
    profile: Profile, name: str, rule: TableRule, raw: RawTable, remarks: Remarks
) -> SourceTable | None:
    if not rule.columns <= set(raw.columns):
        return None  # each missing column has its finding
    rows = _chosen(rule, raw)
    table = SourceTable(
        entry=tables()[name],
        place=raw.place,
        sha256=raw.sha256,
        rows=rows.rows,
        columns={
            field: source_column(field_rule, rows, profile, remarks)
            for field, field_rule in rule.fields.items()
        },
    )
    return distinct(table, remarks) if rule.distinct else table


def _chosen(rule: TableRule, raw: RawTable) -> RawTable:
    """Give the rows that a rule keeps."""
    kept = pa.array([True] * len(raw.rows), pa.bool_())
    for column, wanted in rule.rows_where.items():
        values = pa.array([each or None for each in wanted], pa.string())
        kept = pc.and_(kept, pc.is_in(raw.columns[column], value_set=values))
    for column in rule.skip_when_blank:
        kept = pc.and_(kept, pc.is_valid(raw.columns[column]))
    columns = {name: values.filter(kept) for name, values in raw.columns.items()}
    return replace(raw, columns=columns, rows=raw.rows.filter(kept))


def _judge_unmapped(
    profile: Profile, name: str, rule: TableRule, partial: bool, remarks: Remarks
) -> None:
    """Refuse a profile that forgets a field of a table that it delivers."""
    for field in tables()[name].fields:
        if field.name in rule.fields or field.name in rule.absent or field.optional:
            continue
        if partial and not field.required:
            remarks.note(f"{name}: the mapping says nothing of {field.name}; it was read as empty.")
            continue
        remarks.refuse(
            Place(f"mapping {profile.profile}"),
            found=f"nothing about {field.name} of {name}",
            expected=f"a rule for {field.title}",
            remedy="Map the field."
            if field.required
            else f"Map the field, or name it under tables.{name}.absent.",
            column=f"tables.{name}.fields.{field.name}",
        )
