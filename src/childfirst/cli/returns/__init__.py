"""Commands for statutory returns."""
