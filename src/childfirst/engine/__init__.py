"""Runs what `language` says, as SQL on DuckDB. No rule is written here."""
