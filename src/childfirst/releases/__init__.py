"""Packs as they were handed over: who made, checked, signed off and published each version.

A release keeps its files, its declaration, its commentary and its snapshot together, so that it
can be built again byte for byte. Only `actions` change one.
"""
