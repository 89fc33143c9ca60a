"""A document as tagged PDF that meets PDF/UA-1, set by typst.

`report.typ` is the template: it knows how blocks look and gets them as data, so nothing that a
record says can become markup. `data` writes the blocks for it, `writing` runs it,
`finishing` tags the headings of lines and packs the file.
"""
