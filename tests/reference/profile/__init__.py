"""The cohort profile counted plainly: each table as a list of answers."""
