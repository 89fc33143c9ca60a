"""What may be shown of a table: in its cells, and drawn beside it."""

from __future__ import annotations

from enum import StrEnum


class ChartKind(StrEnum):
    """What is drawn beside a table."""

    NONE = "none"  # one line or words only: a picture would show nothing
    PERIODS = "periods"  # a panel for each line, a bar for each period
    RANKED = "ranked"  # a bar for each line, in the latest period
    RANGES = "ranges"  # a mark for each line, in the latest period, with its interval
    MATRIX = "matrix"  # a square for each line "A + B", in the latest period, and each line "A"
    FUNNEL = "funnel"  # a mark for each area by its size; ranges where areas are few
    CONTROL = "control"  # a control chart of the line that leads; by period until quarters suffice


class Shows(StrEnum):
    """What of its figure a cell shows."""

    VALUE = "value"
    SHARE = "share"
    BASE = "base"
    DIFFERENCE = "difference"
    WORDS = "words"  # what a test allows to be said of it
