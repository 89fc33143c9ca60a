"""A slip in a PDF, which is set anew from the same source with the one text changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.truth.printed import Slot, Where
from benchmarks.truth.slips import Slip
from childfirst.publication.document.whole import Document


def in_pdf(_: Path, document: Document, slip: Slip) -> bytes | None:
    """Set a PDF anew with one printed text changed."""
    import typst

    from childfirst.publication import fonts
    from childfirst.publication.pdf.data import document_data
    from childfirst.publication.pdf.finishing import finished
    from childfirst.publication.pdf.writing import TEMPLATE

    content = json.loads(document_data(document))
    opening = len(content["opening"])
    blocks = [*content["opening"], *content["rest"]]
    _put(blocks[slip.slot.block], slip.slot, slip.text)
    content |= {"opening": blocks[:opening], "rest": blocks[opening:]}
    inputs = {"document": json.dumps(content), "passport": "", "attachment": "none.json"}
    made = typst.compile(
        TEMPLATE,
        format="pdf",
        pdf_standards="ua-1",
        font_paths=[fonts.FOLDER],
        ignore_system_fonts=True,
        sys_inputs=inputs,
    )
    return finished(made)


def _put(block: dict[str, Any], slot: Slot, text: str) -> None:
    match slot.where:
        case Where.CELL:
            block["grids"][slot.part]["lines"][slot.row]["cells"][slot.column] = text
        case Where.GROUP:
            groups = block["grids"][slot.part]["groups"]
            before = [sum(each["width"] for each in groups[:at]) for at in range(len(groups))]
            groups[before.index(slot.column)]["text"] = text
        case Where.KEY_FIGURE:
            block["lines"][slot.row]["cells"][slot.column] = text
        case Where.CHART:
            block["picture"]["alternative"] = text
        case _ if slot.exhibit is not None:
            block["sentences"][slot.part]["text"] = text
        case _:
            block["text"] = text
