"""Commands that make, trace, verify and release packs."""
