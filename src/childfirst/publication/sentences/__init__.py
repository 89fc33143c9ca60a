"""Sentences written from the figures of a table, saying only what its numbers bear."""
