"""Commands that bring records in, check them and freeze them."""
