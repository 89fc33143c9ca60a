"""The local basis: how the partnership's own performance report counts.

It counts children open to the service in the period, where the national basis counts
those whose programme ended in it. The two are always labelled and never mixed.
"""
