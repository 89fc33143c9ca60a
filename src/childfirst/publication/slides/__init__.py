"""A report as slides for a meeting: one message a slide, its chart, a small table, its sources.

`deck` decides what each slide says, from the blocks of the document; `look` is how they look
where no template says otherwise; `arranging` puts it in its place, `shapes` and `writing` make the
file.
"""
