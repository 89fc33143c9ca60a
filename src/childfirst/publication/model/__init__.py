"""A report as data, ready to be written in any form."""
