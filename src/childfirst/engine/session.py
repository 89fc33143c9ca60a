"""A session of questions over the tables of one or more services, on DuckDB."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, Self

import duckdb
import pyarrow as pa

from childfirst.engine.frames import frame_sql
from childfirst.engine.operations import SERVICE, literal_sql, quoted
from childfirst.engine.query import Query
from childfirst.language.dependencies import needed_frames
from childfirst.language.expressions import Condition, Expression
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.language.rows import Rows


class Session:
    """Tables to ask, each with a `service` column; frames are worked out once and kept.

    Another engine is a subclass that says how a table is offered, kept, dropped and asked.
    """

    def __init__(self) -> None:
        self._frames: dict[int, Frame] = {}
        self._names: set[str] = set()
        self.open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add(self, name: str, services: Mapping[str, pa.Table]) -> None:
        """Offer a table under `name`, from the rows of each service."""
        parts = [
            rows.append_column(SERVICE, pa.array([service] * rows.num_rows, pa.string()))
            for service, rows in services.items()
        ]
        self.add_given(name, pa.concat_tables(parts))

    def add_files(self, name: str, files: str) -> None:
        """Offer a table under `name` from the Parquet files of many services, read when asked.

        `files` is a pattern with folders called `service=NAME` and `year=NNNN` in it. Tables of
        that size are worth every processor, and are joined in the order in which rules name
        them: the engine cannot know that a service alone brings few rows together.
        """
        self.connection.execute("RESET threads")
        self.connection.execute("SET disabled_optimizers = 'top_n_window_elimination,join_order'")
        types = f"{{'{SERVICE}': VARCHAR, 'year': VARCHAR}}"
        read = f"read_parquet({literal_sql(files, 'string')}, hive_types = {types})"
        self.connection.execute(
            f"CREATE TEMP VIEW {quoted(name)} AS SELECT * EXCLUDE (year) FROM {read}"
        )

    def prepare(self, expressions: Iterable[Expression], *rows: Rows) -> None:
        """Work out every frame that these need, once."""
        for frame in needed_frames(expressions, *rows):
            if id(frame) in self._frames:
                continue
            if frame.name in self._names:
                raise ValueError(f"two frames are called {frame.name}")
            self.keep(frame.name, frame_sql(frame))
            self._frames[id(frame)] = frame
            self._names.add(frame.name)

    def rows(
        self, of: Rows, columns: Mapping[str, Expression], where: Condition = ALWAYS
    ) -> pa.Table:
        """Give, as a table, `columns` of the rows that meet `where`, the service first."""
        self.prepare([*columns.values(), where], of)
        return self.run(Query(of).select(columns, where))

    def open(self) -> None:
        """Start the engine."""
        self.connection = duckdb.connect(":memory:")
        self.connection.execute("SET enable_progress_bar = false")
        self.connection.execute("SET autoinstall_known_extensions = false")
        # One thread is the quicker for a service's tables, and takes half the memory.
        self.connection.execute("SET threads = 1")
        # Children's data go to no file that this program has not named.
        self.connection.execute("SET temp_directory = ''")
        # DuckDB 1.5.6 fails on "the first row by one text column" when this step rewrites it.
        self.connection.execute("SET disabled_optimizers = 'top_n_window_elimination'")

    def close(self) -> None:
        """Stop the engine and forget its tables."""
        self.connection.close()

    def add_given(self, name: str, rows: pa.Table) -> None:
        """Offer a table that belongs to no service, such as the periods."""
        self.connection.register("offered rows", rows)
        self.keep(name, 'SELECT * FROM "offered rows"')
        self.connection.unregister("offered rows")

    def keep(self, name: str, sql: str) -> None:
        """Keep the answer to a query as a table."""
        self.connection.execute(f"CREATE TEMP TABLE {quoted(name)} AS {sql}")

    def drop(self, name: str) -> None:
        """Forget a table."""
        self.connection.execute(f"DROP TABLE {quoted(name)}")

    def run(self, sql: str) -> pa.Table:
        """Give the answer to a query as a table."""
        result: Any = self.connection.execute(sql)
        return result.to_arrow_table()
