"""The pieces that the documents of `python -m benchmarks.proofing_made` are put together from.

Kinds of statement are tried with those of `worked_on` alone; the others are only measured.
"""
