"""A report as a document on paper: headings, paragraphs, tables and pictures in order.

`walk` goes over the model of a report once, for every form that is read from top to bottom; a
new kind of thing in a report is added there, and the writers of PDF and Word know blocks alone.
"""
