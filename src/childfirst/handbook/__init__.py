"""The handbook: pages made from the rules themselves, so that they cannot disagree with them.

`write_handbook` writes the rule book, the book of validation rules and the data
dictionary as Markdown. The same code gives the same bytes.
"""

from childfirst.handbook.books import write_handbook, write_rulebook, write_validation_handbook

__all__ = ["write_handbook", "write_rulebook", "write_validation_handbook"]
