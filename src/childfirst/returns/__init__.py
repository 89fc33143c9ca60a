"""Statutory returns: the cells a template asks for, filled with figures and checked first."""
