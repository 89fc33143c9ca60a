"""More than, most, second lowest: numbers held beside each other, and places among others."""
