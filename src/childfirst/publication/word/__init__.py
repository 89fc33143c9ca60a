"""A document as a Word file that a council's own template can restyle.

`styles` names every look and gives ours where a template has none; `blocks` writes each kind
of block in those styles, `elements` what the library has no words for, `writing` the file.
"""
