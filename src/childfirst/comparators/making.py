"""Makes the comparison tables of an area: with wider areas, and with the areas of its groups.

    for table in tables_for(snapshot.tables, "Sefton", parse_period("2023-24")):
        table.title, table.periods, table.not_found, table.together, table.notes, table.sources
        for row in table.rows:
            row.area, row.later.count, row.later.rate, row.rank, row.change, row.standing, row.share

Every number is a `Figure` with the basis "published"; every word comes from a test. Where a
group has not been found the table has no rows and says so in `not_found`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from childfirst.areas import ComparatorGroup, area_catalogue, comparator_groups
from childfirst.comparators.book import PublishedBook
from childfirst.comparators.cells import AreaCell, area_cell, together
from childfirst.comparators.choosing import SpanPair, groups_of, latest_periods, wider_areas
from childfirst.comparators.comparison import beside, change_over_time, share_of
from childfirst.comparators.indicators import INDICATORS, PublishedIndicator
from childfirst.comparators.open_data import open_data_values
from childfirst.comparators.ranking import ranks
from childfirst.comparators.tables import WIDER, ComparatorRow, ComparatorTable
from childfirst.comparators.values import Span, Tables
from childfirst.configuration import configuration
from childfirst.periods import Period

Cells = tuple[AreaCell | None, AreaCell]
"""An area in the earlier period, where it is published, and in the later."""


def tables_for(
    tables: Tables,
    area: str,
    period: Period,
    *,
    groups: Sequence[ComparatorGroup] | None = None,
    snapshot: str = "",
) -> tuple[ComparatorTable, ...]:
    """Give every comparison table of an area for a report on `period`.

    `tables` are those of a snapshot (or of extracts), `snapshot` its short id for the
    figures; without `groups` they are ours and those that the installation brings. For each
    indicator that has published values comes the table of wider areas, then one for each group
    of the area, all from one source: the newest that speaks of the area. The period is the
    latest published one that was over by the end of `period`.
    """
    known = comparator_groups(configuration().comparator_groups) if groups is None else groups
    book = PublishedBook.of(tables, known).with_values(open_data_values(tables))
    name = area_catalogue().our_spelling(area)
    found: list[ComparatorTable] = []
    for indicator in INDICATORS:
        series = book.series(indicator, name)
        pair = latest_periods(series.spans(indicator), period)
        if pair is not None:
            compared = Compared(series, indicator, name, pair, snapshot)
            found.append(compared.wider())
            found += [compared.group(group) for group in groups_of(name, known)]
    return tuple(found)


@dataclass(frozen=True)
class Compared:
    """An indicator of an area in two periods, ready to be set beside other areas."""

    book: PublishedBook
    indicator: PublishedIndicator
    area: str
    pair: SpanPair
    snapshot: str

    def wider(self) -> ComparatorTable:
        """Give the table with the police area, the region and the nation."""
        own, *others = self._cells((self.area, *wider_areas(self.area)))
        rows = [self._row(own)]
        for each in others:
            standing = beside(self.indicator, own[1], each[1])
            share = share_of(own[1].count, each[1].count)
            rows.append(replace(self._row(each), standing=standing, share=share))
        return self._table(WIDER, "", tuple(rows))

    def group(self, group: ComparatorGroup) -> ComparatorTable:
        """Give the table with the members of a group; without rows if they are not known."""
        if not group.found:
            return self._table(group.name, group.source, (), not_found=group.why_not_found)
        others = [member for member in group.members if member != self.area]
        cells = self._cells((self.area, *others))
        later = [now for _, now in cells]
        whole = together(self.indicator, f"{group.name} together", later, self.snapshot)
        places = ranks({c.area: c.rate.value for c in later if isinstance(c.rate.value, Decimal)})
        rows = tuple(
            replace(
                self._row(each),
                standing=beside(self.indicator, each[1], whole) if whole else None,
                rank=places.get(each[1].area),
            )
            for each in cells
        )
        return self._table(group.name, group.source, rows, whole)

    def _table(
        self,
        group: str,
        source: str,
        rows: tuple[ComparatorRow, ...],
        whole: AreaCell | None = None,
        not_found: str = "",
    ) -> ComparatorTable:
        periods = tuple(span for span in (self.pair.earlier, self.pair.later) if span)
        return ComparatorTable(
            self.indicator, self.area, group, source, periods, rows, whole, not_found
        )

    def _row(self, cells: Cells) -> ComparatorRow:
        earlier, later = cells
        change = change_over_time(self.indicator, earlier, later) if earlier else None
        return ComparatorRow(later.area, earlier, later, change, None)

    def _cells(self, areas: Sequence[str]) -> list[Cells]:
        earlier, later = self.pair.earlier, self.pair.later
        return [
            (self._cell(area, earlier) if earlier else None, self._cell(area, later))
            for area in areas
        ]

    def _cell(self, area: str, span: Span) -> AreaCell:
        return area_cell(self.book, self.indicator, area, span, self.snapshot)
