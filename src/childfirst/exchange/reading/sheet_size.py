"""Refuses sheets that would fill the memory once opened."""

from __future__ import annotations

from childfirst.exchange import limits
from childfirst.exchange.remarks import Place, Remarks


def refuse_stray_cells(place: Place, height: int, width: int, remarks: Remarks) -> None:
    """Add the finding for a sheet whose used rectangle is too large."""
    remarks.refuse(
        place,
        found=f"cells as far as row {height:,} and column {width:,}",
        expected=f"at most {limits.SHEET_CELLS:,} cells in the used rectangle",
        remedy="Delete the stray cells beyond the table.",
    )


def refuse_too_much_text(place: Place, characters: int, remarks: Remarks) -> None:
    """Add the finding for a sheet that repeats long texts too often."""
    remarks.refuse(
        place,
        found=f"{characters:,} characters of text",
        expected=f"at most {limits.SHEET_CHARACTERS:,}",
        remedy="Shorten the texts that are repeated in many cells.",
    )
