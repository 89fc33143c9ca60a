"""The sheets of a report's workbook, one purpose a file. No cell is ever a formula."""
