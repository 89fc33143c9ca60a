"""The kinds of statements that are checked, one file each, found by themselves.

Add a kind by adding a file here with a `KIND`: what it says, how it is checked, examples.
"""
