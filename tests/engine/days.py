"""Rows of days, words and numbers, and what the engine answers when asked of them."""

import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.language.expressions import Expression
from childfirst.language.rows import Given

days = Given("days", one="date", other="date", word="string", number="integer")


def answers(rows: list[dict[str, object]], **columns: Expression) -> list[dict[str, object]]:
    schema = pa.schema(
        [
            ("one", pa.date32()),
            ("other", pa.date32()),
            ("word", pa.string()),
            ("number", pa.int64()),
        ]
    )
    with Session() as session:
        session.add("days", {"Here": pa.Table.from_pylist(rows, schema=schema)})
        return list(session.rows(days, columns).to_pylist())
