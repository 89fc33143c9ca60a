"""Reads a published document and checks its numbers against each other and the record.

Readers turn a file into one model of blocks with places; statement kinds, each a declaration
with worked examples, find what the document claims and say whether its own numbers bear it.
"""
