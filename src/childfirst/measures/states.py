"""The state of a child on a day: which of several records counts."""

from __future__ import annotations

from childfirst.language.expressions import Column, Condition
from childfirst.language.frames import Frame, Order, whether_any
from childfirst.language.functions import ALWAYS
from childfirst.language.rows import Records
from childfirst.language.tables import period_parts


def in_force(name: str, records: Records, *, on: Column, key: Column) -> Frame:
    """Give, for each child and period, the one record in force on a day (local rule 4).

    In force: started on or before the day and not ended before it. Of several the latest
    start counts; then one still open, else the one that ends later; then the greatest key.
    """
    state = records.end_date.is_missing | (records.end_date >= on)
    return _one_record(
        name,
        records,
        on,
        (records.start_date <= on) & state,
        (Order(records.start_date), Order(records.end_date, open_first=True), Order(key)),
        "the record in force on the reference day",
    )


def latest_by(
    name: str, records: Records, *, on: Column, by: Column, key: Column, only: Condition = ALWAYS
) -> Frame:
    """Give, for each child and period, the latest record dated on or before a day."""
    return _one_record(
        name, records, on, only & (by <= on), (Order(by), Order(key)), "the latest record by a day"
    )


def _one_record(
    name: str,
    records: Records,
    on: Column,
    condition: Condition,
    order: tuple[Order, ...],
    why: str,
) -> Frame:
    children = on.rows
    of_child = records.ypid == children.column("ypid")
    columns = {field.name: records.column(field.name) for field in records.entry.fields}
    return Frame(
        name=name,
        of=children,
        along=(records,),
        where=of_child & condition,
        columns={**columns, "period": children.column("period")},
        keys=("period", "ypid"),
        one_per=("period", "ypid"),
        first_by=order,
        why=why,
    )


def in_any_quarter(name: str, of: Frame, condition: Condition) -> Frame:
    """Give, for each longer period and child, whether `held` in at least one of its quarters."""
    return Frame(
        name=name,
        of=of,
        along=(period_parts,),
        where=of.column("period") == period_parts.part,
        columns={
            "period": period_parts.period,
            "ypid": of.column("ypid"),
            "held": whether_any(condition),
        },
        keys=("period", "ypid"),
        group_by=("period", "ypid"),
        why="whether it held on the reference day of at least one quarter",
    )
