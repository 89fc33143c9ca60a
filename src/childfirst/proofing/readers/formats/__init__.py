"""The formats of documents, found by themselves: a file each, or a folder for one of many files.

Add a format by adding a file here with a `READER`, or a folder whose `reader.py` has one.
"""
