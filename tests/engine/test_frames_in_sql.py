"""Frames and questions: rows followed by others, the first of a group, how many match."""

from datetime import date

import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.language.dependencies import fields_used, tables_mentioned
from childfirst.language.frames import Frame, Order
from childfirst.language.questions import how_many
from childfirst.language.rows import Records
from childfirst.language.tables import children, residences


def frame_of(rows: Records) -> Frame:
    return Frame(
        name=f"keys_of_{rows.name}",
        of=rows,
        columns={"ypid": rows.ypid},
        keys=("ypid",),
        why="keys",
    )


def test_a_frame_may_be_followed_by_the_rows_of_another() -> None:
    both = frame_of(children)
    both.also = (frame_of(residences),)
    with Session() as session:
        session.add("children", {"Here": pa.table({"ypid": ["A"]})})
        session.add("residences", {"Here": pa.table({"ypid": ["A", "B"]})})
        found = session.rows(both, {"ypid": both.ypid}).to_pylist()
    assert sorted(row["ypid"] for row in found) == ["A", "A", "B"]
    assert tables_mentioned([], both) == {"children", "residences"}
    assert fields_used([both.ypid]) == {("children", "ypid"), ("residences", "ypid")}


def test_counting_matches_and_picking_the_first_of_a_group() -> None:
    rows = [
        {"ypid": "A", "residence_id": "R1", "start_date": date(2023, 1, 1), "end_date": None},
        {
            "ypid": "A",
            "residence_id": "R2",
            "start_date": date(2023, 1, 1),
            "end_date": date(2024, 1, 1),
        },
        {"ypid": "B", "residence_id": "R3", "start_date": date(2022, 1, 1), "end_date": None},
    ]
    latest_one = Frame(
        name="latest_one",
        of=residences,
        columns={"ypid": residences.ypid, "key": residences.residence_id},
        keys=("ypid",),
        one_per=("ypid",),
        first_by=(Order(residences.start_date), Order(residences.end_date, open_first=True)),
        why="the latest",
    )
    other = residences.again()
    with Session() as session:
        session.add("residences", {"Here": pa.Table.from_pylist(rows)})
        picked = session.rows(latest_one, {"ypid": latest_one.ypid, "key": latest_one.key})
        counted = session.rows(
            residences,
            {
                "key": residences.residence_id,
                "many": how_many(other, other.ypid == residences.ypid),
            },
        )
    assert {(r["ypid"], r["key"]) for r in picked.to_pylist()} == {("A", "R1"), ("B", "R3")}
    assert {r["key"]: r["many"] for r in counted.to_pylist()} == {"R1": 2, "R2": 2, "R3": 1}
