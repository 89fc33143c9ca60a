"""References that a document gives to figures, and the figures it lists by them."""
