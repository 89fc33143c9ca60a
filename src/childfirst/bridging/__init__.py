"""Explains how the count from case records and the published number come to differ.

From everything on record, step by step, to what we count, and on to what was published. The
steps add up exactly, and what our records cannot explain is called that.
"""
