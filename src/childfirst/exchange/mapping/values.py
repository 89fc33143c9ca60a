"""Makes the text of one of our fields from the columns of a source."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange.mapping.profile import FieldRule, Join, Profile, Split
from childfirst.exchange.reading.raw import RawTable, clean
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.typing.source import SourceColumn


def source_column(
    rule: FieldRule, raw: RawTable, profile: Profile, remarks: Remarks
) -> SourceColumn:
    """Give a field's text by its rule, with the translations and formats that go with it."""
    values = _without(_values(rule, raw, remarks), (*profile.missing, *rule.missing))
    return SourceColumn(
        values=values,
        shown=" and ".join(rule.columns) or "constant",
        date_formats=rule.date_formats or profile.date_formats,
        codes=profile.translations(rule),
    )


def _values(rule: FieldRule, raw: RawTable, remarks: Remarks) -> pa.Array:
    if rule.constant is not None:
        return clean(pa.array([rule.constant] * len(raw.rows), pa.string()))
    if rule.join:
        return _joined(rule.join, raw, remarks)
    if rule.split:
        return _split(rule.split, raw)
    return raw.columns[rule.columns[0]]


def _joined(join: Join, raw: RawTable, remarks: Remarks) -> pa.Array:
    columns = [raw.columns[name] for name in join.columns]
    whole = pc.binary_join_element_wise(*columns, join.between)
    filled = pc.is_valid(columns[0])
    for column in columns[1:]:
        filled = pc.or_(filled, pc.is_valid(column))
    halves = raw.rows.filter(pc.and_(filled, pc.is_null(whole)))
    for row in halves.to_pylist():
        remarks.refuse(
            raw.place,
            found="a value of which one part is empty",
            expected=f"{' and '.join(join.columns)}, all filled or all empty",
            remedy="Fill in the missing part, or empty the others.",
            row=row,
            column=" and ".join(join.columns),
            kind="half joined",
        )
    return whole


def _split(split: Split, raw: RawTable) -> pa.Array:
    """Give one piece; a value with fewer pieces has none there, and counts as missing."""
    encoded = raw.columns[split.column].dictionary_encode()
    pieces: list[str | None] = []
    for text in encoded.dictionary.to_pylist():
        parts = text.split(split.at)
        pieces.append(parts[split.part - 1] if len(parts) >= split.part else None)
    return clean(pa.array(pieces, pa.string())).take(encoded.indices)


def _without(values: pa.Array, missing: tuple[str, ...]) -> pa.Array:
    if not missing:
        return values
    blank = pc.is_in(values, value_set=pa.array(missing, pa.string()))
    return pc.if_else(blank, pa.scalar(None, pa.string()), values)
