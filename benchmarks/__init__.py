"""Childfirst's speed, side by side with what a user would pick instead.

`make benchmark` runs every job several times, each in a process of its own, and prints
medians, rows a second, peak memory and ratios. Nothing here is a test.
"""
