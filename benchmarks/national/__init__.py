"""A made-up national set: every service, five years, straight to partitioned Parquet.

The generator of `demo` tells stories one child at a time and is too slow for this; here
whole columns are drawn at once. Plausible joins and the awkward cases, no stories.
"""
