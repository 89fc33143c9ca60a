"""Hands a checked document back with its marks: as a page, or as comments in the Word file.

What `proofing` found is only shown here; nothing is read or checked again.
"""
