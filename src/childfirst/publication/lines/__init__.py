"""Which figures stand in each line of a table: of the report's periods and of those before."""
