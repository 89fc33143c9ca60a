"""The checks that published numbers must pass beside one another, each declared with examples.

A check that a single row can fail is a validation rule; here are those that need areas that
make up another, the population, or a whole table. `catalogue` lists them.
"""
