"""The YJB basis: the national rules for the ten key performance indicators.

It counts children whose intervention programme ended in the quarter, where the local
basis counts children open in it. The two are always labelled and never mixed.
"""
