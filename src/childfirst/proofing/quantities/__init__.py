"""What a number counts: the words for it, where, when and in which unit.

A statement in prose finds its operands in tables and other sentences through these.
"""
