"""From figures, an audience and earlier publications to the problem of what to hide."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from childfirst.disclosure.audiences import Audience
from childfirst.disclosure.averages import with_average
from childfirst.disclosure.demanding import demands_of, small_unprinted
from childfirst.disclosure.linking import Linked, link
from childfirst.disclosure.outsider import Outsider
from childfirst.disclosure.problem import Problem
from childfirst.disclosure.sorting import EndKey, Sorted, end_key, ends_of, keys
from childfirst.disclosure.system import Kind
from childfirst.disclosure.told import FigureKey, count_in, key_of
from childfirst.disclosure.weighing import losses, printed_cells
from childfirst.measures.figures import Figure


@dataclass(frozen=True)
class Posed:
    """The problem, and for its cells what is known of them.

    `public` cells were shown before and cannot be hidden; `hidden_before` are those that
    only an earlier publication had, withheld; `exposed` cells could be deduced from what was
    shown before, whatever is hidden now. `ends` gives the cell of each end of
    a difference, `unprinted_ends` those that nobody prints, and `differences` the cell of a
    difference that has one.
    """

    linked: Linked
    problem: Problem
    public: frozenset[int]
    exposed: frozenset[int]
    ends: dict[EndKey, int]
    differences: dict[EndKey, int]
    hidden_before: frozenset[int]
    unprinted_ends: frozenset[int]


def pose(current: Sorted, earlier: Sorted, audience: Audience, headlines: Collection[str]) -> Posed:
    """Pose the problem of a publication, given what was published before."""
    now = keys(current.counts)
    revised = _revised(earlier.counts, now)
    before = [f for f in earlier.counts if key_of(f) not in now and _place_of(f) not in revised]
    linked = link([*current.counts, *current.averages, *before, *earlier.averages])
    for average in earlier.averages:
        if _place_of(average) not in revised:
            linked.system = with_average(linked.system, linked.value, average)
    ends = {end_key(f): linked.value[key_of(f)] for f in (*current.counts, *before)}
    printed_ends = set(ends)
    public = _public(linked, [*earlier.counts, *earlier.averages])
    told = tie_ends(linked, ends, earlier.differences)
    loose = [f for f in current.differences if not printed_ends.issuperset(ends_of(f))]
    differences = tie_ends(linked, ends, loose)
    public |= set(told.values())
    hidden_before = _hidden_before(linked, before) - public
    printed = printed_cells(linked, current) | set(differences.values())
    cells = linked.system.cells
    counts = {n for n, cell in enumerate(cells) if cell.kind is Kind.COUNT}
    fixed = public | {n for n in counts - hidden_before if cells[n].value == 0}
    free = printed - fixed - hidden_before
    forced = {n for n in free & counts if audience.is_small(cells[n].value)}
    choice = {n for n in free - forced if cells[n].value is not None}
    hidden = set(range(len(cells))) - fixed - forced - choice
    asked = forced | hidden_before | small_unprinted(linked, audience, hidden)
    demands, exposed = demands_of(Outsider(linked.system, fixed), audience, asked)
    problem = Problem(
        system=linked.system,
        forced=frozenset(forced),
        open=frozenset(choice),
        hidden=frozenset(hidden),
        demands=demands,
        losses=[*losses(linked, current, audience, headlines, ends, differences)],
    )
    return Posed(
        linked=linked,
        problem=problem,
        public=frozenset(public),
        exposed=frozenset(exposed),
        ends=ends,
        differences=differences,
        hidden_before=frozenset(hidden_before),
        unprinted_ends=frozenset(ends[end] for end in ends.keys() - printed_ends),
    )


def _place_of(figure: Figure) -> tuple[str, str]:
    """Give the area and the period that a figure is of."""
    return figure.area, figure.period


def _revised(earlier: Iterable[Figure], now: Mapping[FigureKey, Figure]) -> set[tuple[str, str]]:
    """Give the areas and periods of which something has been revised since.

    Where a count is another one now, the rest printed then does not fit what is printed now,
    and combining the two tells nobody anything certain.
    """
    shared = [(figure, now[key]) for figure in earlier if (key := key_of(figure)) in now]
    return {
        _place_of(then)
        for then, after in shared
        if count_in(then) is not None and count_in(then) != count_in(after)
    }


def _public(linked: Linked, earlier: Iterable[Figure]) -> set[int]:
    """Give the cells that were shown before and are still what they were."""
    found = set()
    for figure in earlier:
        key = key_of(figure)
        told = [(linked.value, count_in(figure)), (linked.base, figure.denominator)]
        for cells, count in told:
            number = cells.get(key)
            if number is not None and count is not None:
                found |= {number} if linked.system.cells[number].value == count else set()
    return found


def _hidden_before(linked: Linked, before: Iterable[Figure]) -> set[int]:
    """Give the cells that only earlier publications had, and withheld."""
    return {linked.value[key_of(figure)] for figure in before if count_in(figure) is None}


def tie_ends(
    linked: Linked, ends: dict[EndKey, int], differences: Iterable[Figure]
) -> dict[EndKey, int]:
    """Make cells of differences between counts, and of ends that nobody prints; give them."""
    made: dict[EndKey, int] = {}
    for figure in differences:
        if not isinstance(figure.value, int):
            continue
        system, name = linked.system, figure.cell
        numbers = []
        for end in ends_of(figure):
            if end not in ends:
                ends[end] = system.cell(end, f"{name}, not printed", end[-1], Kind.UNPRINTED, None)
            numbers.append(ends[end])
        number = system.cell(end_key(figure), name, figure.period, Kind.DIFFERENCE, figure.value)
        system.sum({numbers[0]: 1, numbers[1]: -1, number: -1})
        made[end_key(figure)] = number
    if made:
        linked.system.work_out()
    return made
