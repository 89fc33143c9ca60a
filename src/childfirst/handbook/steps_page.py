"""The page of steps: every frame that measures rest on, written out once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.handbook.wording import in_words
from childfirst.language.dependencies import needed_frames
from childfirst.language.expressions import Column, Expression
from childfirst.language.frames import Frame, Order
from childfirst.language.functions import ALWAYS
from childfirst.language.rows import Related
from childfirst.measures.declaration import Measure
from childfirst.record.renderings.markdown import bullets, page, table


def steps_page(measures: Sequence[Measure]) -> str:
    """Give the page: each step after those it needs."""
    return page(
        "# Steps of counting",
        "What the measures count is worked out in steps. Each step brings rows together, keeps "
        "those where its condition holds, and names what comes out. A column without a name "
        "before it is one of the first rows the step is made from.",
        *(_section(frame) for frame in steps_of(measures)),
    )


def steps_of(measures: Sequence[Measure]) -> list[Frame]:
    """Give every step that measures rest on, each after those it needs."""
    expressions = [part for measure in measures for part in measure.expressions()]
    for measure in measures:
        if measure.lines_by and measure.lines_by.named_in is not None:
            expressions.append(measure.lines_by.named_in)
    return needed_frames(expressions, *(measure.of for measure in measures))


def _section(frame: Frame) -> str:
    changed = {name: value for name, value in frame.columns.items() if not _kept(name, value)}
    columns = [(f"`{name}`", in_words(value, frame.of)) for name, value in changed.items()]
    return page(
        f"## `{frame.name}`",
        f"{frame.why[:1].upper()}{frame.why[1:]}.",
        bullets(_made(frame)),
        table(("Column", "What it is"), columns) if columns else "",
    ).rstrip()


def _kept(name: str, value: Expression) -> bool:
    """Say whether a column comes through under its own name and unchanged."""
    return isinstance(value, Column) and value.name == name and not isinstance(value.rows, Related)


def _made(frame: Frame) -> Iterator[str]:
    yield "Made from " + ", ".join(f"`{rows.name}`" for rows in (frame.of, *frame.along))
    if frame.where is not ALWAYS:
        yield f"Where {in_words(frame.where, frame.of)}"
    if frame.also:
        yield f"Followed by the rows of {_named([other.name for other in frame.also])}"
    if frame.one_per:
        yield f"Kept: one row for each {_named(frame.one_per)}, the first by " + "; then ".join(
            _order(step, frame) for step in frame.first_by
        )
    if frame.group_by:
        yield f"Put together: one row for each {_named(frame.group_by)}"
    kept: dict[str, list[str]] = {}
    for name, value in frame.columns.items():
        if isinstance(value, Column) and _kept(name, value):
            kept.setdefault(value.rows.name, []).append(name)
    for rows, names in kept.items():
        yield f"Unchanged from `{rows}`: {', '.join(f'`{name}`' for name in names)}"
    yield f"A row is known by {_named(frame.keys)}"


def _order(step: Order, frame: Frame) -> str:
    least, greatest = ("earliest", "latest") if step.by.kind == "date" else ("least", "greatest")
    words = f"{in_words(step.by, frame.of)} ({least if step.ascending else greatest} first)"
    return f"{words}, none before all" if step.open_first else words


def _named(names: Sequence[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)
