"""Opens what was delivered and reads it into tables of text, trusting nothing.

`extracts.read_extracts` is the way in: it gives typed tables, or every finding at once.
"""
