"""The same session on Spark, for a region or the nation (optional extra `spark`, Java 17).

Nothing is written twice: the SQL of DuckDB is translated by sqlglot.
"""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import sqlglot
from pyspark.sql import SparkSession as Spark

from childfirst.engine.session import Session

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.ansi.enabled": "false",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.default.parallelism": "1",
    # A kept answer still carries constraints on columns that it no longer has: a union fails.
    "spark.sql.constraintPropagation.enabled": "false",
}
"""What a session on one machine needs; a cluster's own settings stand before these."""


class SparkSession(Session):
    """A session on Spark: on this machine, or on the cluster that the environment names."""

    def open(self) -> None:
        """Start Spark, or join the Spark that runs already."""
        builder: Any = Spark.builder.appName("childfirst")
        for name, value in SETTINGS.items():
            builder = builder.config(name, value)
        self.spark: Any = builder.getOrCreate()
        self.spark.sparkContext.setLogLevel("OFF")

    def close(self) -> None:
        """Forget this session's tables; Spark itself may serve others."""
        for name in self.spark.catalog.listTables():
            self.drop(name.name)

    def add_given(self, name: str, rows: pa.Table) -> None:
        """Offer a table that belongs to no service, such as the periods."""
        self.spark.createDataFrame(rows).createOrReplaceTempView(name)

    def add_files(self, name: str, files: str) -> None:
        """Offer a table under `name` from the Parquet files of many services, read when asked."""
        base = files.split("/service=", 1)[0]
        read = self.spark.read.option("basePath", base).parquet(files)
        read.drop("year").createOrReplaceTempView(name)

    def keep(self, name: str, sql: str) -> None:
        """Keep the answer to a query, worked out once and without its history."""
        self._asked(sql).localCheckpoint().createOrReplaceTempView(name)

    def drop(self, name: str) -> None:
        """Forget a table."""
        self.spark.catalog.dropTempView(name)

    def run(self, sql: str) -> pa.Table:
        """Give the answer to a query as a table."""
        return self._asked(sql).toArrow()

    def _asked(self, sql: str) -> Any:
        return self.spark.sql(sqlglot.transpile(sql, read="duckdb", write="spark")[0])
