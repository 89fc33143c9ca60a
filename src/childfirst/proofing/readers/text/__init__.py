"""Lines of text, which other formats come down to as well: decoded, without marks, read as rows.

Add here what more than one format needs to tell rows, captions, headings and items apart.
"""
