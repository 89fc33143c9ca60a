"""The invented partnerships are whole, valid, repeatable and full of traps."""
