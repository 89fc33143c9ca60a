"""What is to be put right, as lists that people work through: a page, a workbook, plain rows.

They name rows and are kept inside the service; a report says only how many there are. `groups`
and `words` are shared by every form.
"""
