"""One quantity that a document tells in two places, with different numbers."""
