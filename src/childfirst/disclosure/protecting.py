"""Protects the figures of a publication for an audience: the door to this room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from childfirst.disclosure.audiences import Audience, SmallBase
from childfirst.disclosure.hiding import hide
from childfirst.disclosure.posing import Posed, pose, tie_ends
from childfirst.disclosure.proof import Proof, deduce
from childfirst.disclosure.reasons import accounts
from childfirst.disclosure.record import Suppression
from childfirst.disclosure.sorting import Sorted, sort
from childfirst.disclosure.system import System
from childfirst.disclosure.telling import telling
from childfirst.disclosure.told import key_of
from childfirst.disclosure.withholding import Withholding
from childfirst.measures.figures import Figure


class NotSafe(Exception):
    """A publication that must not go out: it names what an outsider could deduce."""


@dataclass(frozen=True)
class Protected:
    """What may be printed: figures in the order given, the record, the proof, and notes.

    A withheld figure has the status suppressed and no number. `notes` gives, by reference,
    what must be said beside a percentage.
    """

    audience: Audience
    figures: tuple[Figure, ...]
    record: tuple[Suppression, ...]
    proof: Proof
    notes: Mapping[str, str]


def protect(
    figures: Sequence[Figure],
    audience: Audience,
    *,
    published_before: Sequence[Figure] = (),
    headlines: Collection[str] = (),
) -> Protected:
    """Withhold what an audience may not see or work out, and as little else as possible.

    `figures` are the true figures of one publication: all that it will print in any form,
        differences between periods included, and nothing that others have published.
    `published_before` are figures as earlier publications for this or a wider audience
        printed them, the withheld ones among them.
    `headlines` are references of figures to be kept where there is a choice.

    Percentages, intervals and differences go with the counts they would tell. The same
    arguments always give the same answer. Raises NotSafe when no choice is safe, or the proof
    does not hold.
    """
    notes = {f.reference: note for f in figures if (note := _note(f, audience))}
    if not audience.hides:
        return Protected(audience, tuple(figures), (), Proof((), 0, ()), notes)
    current = sort(figures, audience)
    posed = pose(current, sort(published_before, audience), audience, headlines)
    try:
        solution = hide(posed.problem)
    except ArithmeticError as problem:
        raise NotSafe(f"No safe choice was found: {problem}.") from problem
    withholding = Withholding(
        posed=posed,
        audience=audience,
        hidden=posed.problem.forced | solution.chosen,
        accounts=accounts(posed.problem, solution.chosen),
    )
    printed, record = withholding.apply(figures, current)
    first = sort(printed, audience)
    gone, known = telling(posed, _shown(posed, first), first.averages)
    if gone:
        printed, record = replace(withholding, telling=gone).apply(figures, current)
    proof = _prove(posed, known, sort(printed, audience), solution.gap)
    if not proof.holds:
        raise NotSafe("; ".join(f"{d.name}, {d.period}: {d.interval}" for d in proof.broken))
    kept = {f.reference for f in printed if f.denominator is not None}
    notes = {reference: note for reference, note in notes.items() if reference in kept}
    return Protected(audience, tuple(printed), tuple(record), proof, notes)


def _shown(posed: Posed, printed: Sorted) -> set[int]:
    """Take what is shown from the figures as printed, not from what was meant to be hidden."""
    linked, shown = posed.linked, set(posed.public)
    cells = linked.system.cells
    shown |= {n for n, c in enumerate(cells) if n not in posed.problem.hidden and c.value == 0}
    for figure in printed.counts:
        if figure.value is not None:
            shown.add(linked.value[key_of(figure)])
    for figure in (*printed.counts, *printed.averages):
        base = linked.base.get(key_of(figure))
        if figure.denominator is not None and base is not None:
            shown.add(base)
    for figure in printed.averages:
        if figure.numerator is not None and key_of(figure) in linked.summed:
            shown.add(linked.summed[key_of(figure)])
    return shown | set(tie_ends(linked, posed.ends, printed.differences).values())


def _prove(posed: Posed, known: System, printed: Sorted, gap: int) -> Proof:
    """Prove it for a reader who knows all that ties the cells, printed averages among it."""
    cells = posed.linked.system.cells
    exposed = tuple(f"{cells[n].name}, {cells[n].period}" for n in sorted(posed.exposed))
    references: dict[int, list[str]] = defaultdict(list)
    for figure in printed.counts:
        references[posed.linked.value[key_of(figure)]].append(figure.reference)
    found = deduce(known, _shown(posed, printed), posed.problem.demands, references)
    return Proof(found, gap, exposed)


def _note(figure: Figure, audience: Audience) -> str:
    if audience.small_base is not SmallBase.WARNED or not audience.has_small_base(figure):
        return ""
    rate = figure.unit.startswith("per ")
    least = audience.smallest_population if rate else audience.smallest_cohort
    return f"Based on fewer than {least}: a small change makes a large difference here."
