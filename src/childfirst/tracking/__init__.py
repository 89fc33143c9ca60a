"""Follows the cohorts of reoffending while they are open, long before anybody publishes them.

Each cohort stands beside that of the year before, taken at the same age of follow-up.
"""
