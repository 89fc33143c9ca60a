"""A plain second counter of the local basis, with nothing shared with the product.

Written from the counting rules of the example data alone, in loops a reader can
follow, so that the measures of the product can be held against it.
"""
