"""Extracts in: files read, mapped to our tables, typed, and refused with a clear message.

`reading` opens files, `mapping` renames and translates, `typing` gives each column its
type. Nothing here writes to the database; `actions` does.
"""
