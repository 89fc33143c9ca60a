"""The frozen record that every figure comes from: write, read, verify, compare.

A snapshot is a folder of Parquet files, one a table, and a manifest. Equal records
give equal bytes. Knows nothing of the database: `actions` hands it tables.
"""
