"""What belongs to what: groups, the tables that cover them, rows that make up other rows."""
