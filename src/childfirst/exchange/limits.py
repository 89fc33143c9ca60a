"""How much a delivery may bring: every limit that guards against hostile or mistaken files."""

MEBIBYTE = 1024 * 1024

FILE_BYTES = 256 * MEBIBYTE
"""Largest single file, as stored on disk or once unpacked from a zip."""

DELIVERY_BYTES = 1024 * MEBIBYTE
"""Largest sum of all files of one delivery, unpacked."""

FOLDER_FILES = 1000
"""Most files in one folder or zip; a delivery needs some thirty."""

RATIO = 250
"""Most bytes that one packed byte may unfold to; real workbooks stay under 60."""

RATIO_FREE_BYTES = 8 * MEBIBYTE
"""Below this unpacked size the ratio says nothing and is not judged."""

CELL_CHARACTERS = 32_767
"""Longest cell: what a spreadsheet can hold."""

SHEET_CELLS = 10_000_000
"""Most cells of a sheet, empty ones inside its used rectangle included."""

SHEET_CHARACTERS = 256 * MEBIBYTE
"""Most text of a sheet, a text that many cells share counted for each of them."""

COLUMNS = 2_000
"""Most columns of a file or sheet."""

FINDINGS_OF_A_KIND = 20
"""How many findings of one kind in one column are spelled out before "and N more"."""

DESCRIPTION_BYTES = 8 * MEBIBYTE
"""Largest datapackage.json or mapping profile."""
