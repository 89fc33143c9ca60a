"""Numbers as documents print them: rounded, hedged, in words, in thousands.

Whether a printed number is borne out by an exact one, and how the right one would be printed.
"""
