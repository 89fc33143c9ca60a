"""Lines of a table into rows: what stands between two rules, or one to a line."""

from __future__ import annotations

from childfirst.proofing.readers.formats.pdf.columns import Edges, column_at, has_values
from childfirst.proofing.readers.formats.pdf.hyphens import put_together
from childfirst.proofing.readers.formats.pdf.lines import PageLine
from childfirst.proofing.readers.formats.pdf.page import Rule

SPANS = 0.5  # of the table's width that a rule between rows must cross
Row = list[str]


def levels_of(run: list[PageLine], rules: tuple[Rule, ...]) -> list[float]:
    """Give the heights of the rules that part rows."""
    left, right = min(each.left for each in run), max(each.right for each in run)
    top, bottom = run[0].top, run[-1].bottom
    inside = [r for r in rules if r.level and top < r.top < bottom and r.right > left]
    found: dict[int, float] = {}
    for rule in inside:
        crossed = min(rule.right, right) - max(rule.left, left)
        found[round(rule.top / 2)] = found.get(round(rule.top / 2), 0.0) + crossed
    return sorted(2.0 * at for at, crossed in found.items() if crossed > SPANS * (right - left))


def rows_of(run: list[PageLine], edges: Edges, levels: list[float]) -> list[Row]:
    """Give the cells of each row of a table, by its columns and the heights of its rules."""
    bands: list[list[PageLine]] = [[] for _ in range(len(levels) + 1)]
    for line in run:
        middle = (line.top + line.bottom) / 2
        bands[sum(level < middle for level in levels)].append(line)
    return [row for band in bands if band for row in _rows_of_band(band, edges, bool(levels))]


def _rows_of_band(band: list[PageLine], edges: Edges, ruled: bool) -> list[Row]:
    """Give the row of a band between rules, or its rows where lines have values of their own."""
    valued = [at for at, line in enumerate(band) if has_values(line)]
    if len(valued) < 2 and (ruled or not valued):
        return [_joined(band, edges)]
    rows: list[list[PageLine]] = []
    heading = band[: valued[0]]
    if heading:
        rows.append(heading)
    for at in range(valued[0], len(band)):
        line = band[at]
        if at in valued or not rows or not _goes_on(band, at):
            rows.append([line])
        else:
            rows[-1].append(line)
    return [_joined(each, edges) for each in rows]


def _goes_on(band: list[PageLine], at: int) -> bool:
    """Say whether a line without values finishes the row above rather than standing alone."""
    line, above = band[at], band[at - 1]
    near = line.top - above.bottom
    below = band[at + 1].top - line.bottom if at + 1 < len(band) else near + 1
    return near < 0.5 * line.height and (line.text[:1].islower() or near < below - 1)


def _joined(lines: list[PageLine], edges: Edges) -> Row:
    cells = [""] * len(edges)
    for line in lines:
        full = len(line.stretches) == len(edges)
        for order, stretch in enumerate(line.stretches):
            at = order if full else column_at(edges, stretch)
            cells[at] = put_together(cells[at], stretch.text)
    return cells
