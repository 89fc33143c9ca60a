"""A plain second counter of the national (YJB) basis, with nothing shared with the product.

Written from the counting rules alone, one small file per indicator, so that the national
measures of the product can be held against it. `tests.reference.yjb_basis` puts it together.
"""
