"""A document as a Word file that a council's own template can restyle.

`looks` names every style and says how ours look, `styles` gives them to a file that lacks them;
`blocks` writes each kind of block in those styles, `elements` what the library has no words for,
`writing` the file.
"""
