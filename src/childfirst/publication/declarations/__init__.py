"""How a report is declared, and how the declaration of one is read and checked."""
