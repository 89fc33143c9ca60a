"""PDFs: a process of its own opens one; where things stand makes columns, lines, tables, text."""
