"""The cohort profile: who the children of a period are, and what is known of them.

It counts the children of the local cohort, for a quarter or a whole period, each as known
on the child's reference day or during the period. The measures of one section are in one file.
"""
