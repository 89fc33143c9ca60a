"""Which two columns a column of changes compares, and how."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Verdict
from childfirst.proofing.tables.headings import is_of_no_period
from childfirst.proofing.tables.model import Column, Content, Grid, RowRole
from childfirst.proofing.tables.values import Holds, Value

COMPARED = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
HALF = 0.5
MANY, NEARLY_ALL = 20, 0.9  # cells of a document, and the share of them that must be right
SURE = 3  # rows; from then on a column may have one in three wrong


@dataclass(frozen=True, slots=True)
class Comparison:
    """A change: the later column less the earlier one, in numbers or per cent of the earlier.

    `unsigned` says that the column prints sizes without signs or arrows.
    """

    later: int
    earlier: int
    relative: bool = False
    unsigned: bool = False

    def change(self, later: Value, earlier: Value) -> Decimal | None:
        """Give the change between two values; None where it has none, as per cent of nought."""
        new, old = later.number or Decimal(), earlier.number or Decimal()
        if not self.relative:
            return new - old
        return (new - old) / old * 100 if old else None


def comparison_of(grid: Grid, column: int, *, trusted: bool = False) -> Comparison | None:
    """Give what a column of changes compares: as its heading says, or as most rows bear out.

    `trusted` headings need no bearing out, because those of the whole document are.
    """
    named = _named(grid, grid.columns[column])
    ways = [named] if named else list(_beside(grid, column))
    unsigned = not any(_is_signed(row.values[column]) for row in grid.rows)
    scored = [(_fit(grid, column, way), way) for way in ways]
    if not scored:
        return None
    signed = {way: _fit(grid, column, way, strict=True)[0] for way in ways}
    (right, asked), best = max(scored, key=lambda each: (each[0][0], signed[each[1]]))
    needed = asked / 2 if named else asked * 2 / 3 if asked >= SURE else asked
    borne_out = right >= needed or (named and (trusted or _borne_out([grid]) > HALF))
    if not asked or not borne_out:
        return None
    sizes_only = unsigned and signed[best] * 3 < right * 2
    return Comparison(best.later, best.earlier, best.relative, sizes_only)


def headings_are_right(grids: Sequence[Grid]) -> bool:
    """Say whether the changes of a document's tables are what their headings name, but for few."""
    return _borne_out(grids, MANY) > NEARLY_ALL


def _borne_out(grids: Sequence[Grid], least: int = 1) -> float:
    """Give the share of the cells of changes that are what their headings name; 0 of too few."""
    ways = [(g, i, _named(g, g.columns[i])) for g in grids for i in g.columns_of(Content.CHANGE)]
    fits = [_fit(grid, i, way) for grid, i, way in ways if way is not None]
    right, asked = sum(fit[0] for fit in fits), sum(fit[1] for fit in fits)
    return right / asked if asked >= least else 0.0


def _named(grid: Grid, column: Column) -> Comparison | None:
    """Find the two columns of the periods that the heading names."""
    if column.compares is None:
        return None
    relative = column.content is Content.PERCENT_CHANGE
    found = []
    for period in column.compares:
        fits = [
            index
            for index in grid.columns_of(*COMPARED)
            if (mine := grid.columns[index].period) and period.could_be(mine)
        ]
        fits = [i for i in fits if grid.columns[i].content is not Content.PERCENT] or fits
        if not fits:
            return None
        found.append(fits[0])
    first, second = found
    if first == second:
        return None
    forward, backward = Comparison(first, second, relative), Comparison(second, first, relative)
    index = grid.columns.index(column)
    return max(
        (forward, backward),
        key=lambda way: (_fit(grid, index, way)[0], _fit(grid, index, way, strict=True)[0]),
    )


def _beside(grid: Grid, column: int) -> Iterator[Comparison]:
    """Give the ways in which the columns beside a change may be compared.

    An arrow points from one period to another, not to a target.
    """
    relative = grid.columns[column].content is Content.PERCENT_CHANGE
    like = grid.columns_of(*COMPARED)
    if all(row.values[column].number is None for row in grid.rows):
        like = [index for index in like if not is_of_no_period(grid.columns[index].heading)]
    left = [index for index in like if index < column][-2:]
    right = [index for index in like if index > column][:1]
    pairs = [(left[-1], right[0])] if left and right else []
    pairs += [(left[0], left[1])] if len(left) == 2 else []
    for first, second in pairs:
        if grid.columns[first].content is grid.columns[second].content:
            yield Comparison(first, second, relative)
            yield Comparison(second, first, relative)


def _fit(grid: Grid, column: int, way: Comparison, *, strict: bool = False) -> tuple[int, int]:
    """Count the rows that bear a comparison out, and those that can be asked."""
    right = asked = 0
    unsigned = not strict and not any(_is_signed(row.values[column]) for row in grid.rows)
    for row in grid.rows:
        stated, later, earlier = (row.values[i] for i in (column, way.later, way.earlier))
        if row.role not in (RowRole.PART, RowRole.TOTAL) or stated.holds is Holds.NOTHING:
            continue
        change = way.change(later, earlier)
        if later.number is None or earlier.number is None or change is None:
            continue
        asked += 1
        if stated.number is not None:
            size = -stated.number if stated.arrow == -1 and stated.number > 0 else stated.number
            sizes = (size, -size) if unsigned else (size,)
            right += any(judged(s, change, stated.step) is not Verdict.INCONSISTENT for s in sizes)
        elif stated.arrow is not None:
            right += (change > 0) - (change < 0) == stated.arrow
    return right, asked


def _is_signed(value: Value) -> bool:
    return value.arrow is not None or (value.number is not None and value.number < 0)
