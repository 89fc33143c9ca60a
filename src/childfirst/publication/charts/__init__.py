"""A small chart beside each table, drawn from the same cells, with a text alternative."""
