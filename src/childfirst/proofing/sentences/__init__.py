"""Passages into sentences, sentences into words, numbers and periods, and shapes to match them.

A shape is a pattern over what a phrase means, not over its letters: `{part:count} of
{whole:count} ... {share:percent}`. Matching takes bounded time whatever the text.
"""
