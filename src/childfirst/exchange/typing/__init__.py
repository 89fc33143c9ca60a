"""Gives text its type: dates, whole numbers, numbers and codes, by the data dictionary.

Works on each different value of a column once, so a long extract costs little more
than a short one. What does not fit becomes a finding with its row.
"""
