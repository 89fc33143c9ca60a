"""Runs what `language` says, as SQL on DuckDB, or on Spark where tables outgrow one machine.

A `session` holds the tables of one or more services and answers questions about them. No rule
is written here.
"""
