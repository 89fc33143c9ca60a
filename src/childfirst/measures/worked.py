"""Runs the worked examples of measures, for the tests and for the rule book."""

from __future__ import annotations

from childfirst.engine.example_tables import example_tables
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.figures import Value
from childfirst.measures.services import Service
from childfirst.periods import parse_period

AREA = "Example"


def example_figures(measure: Measure, example: Example) -> dict[str, Value]:
    """Give the values an example comes to, by line (nationally, cell) and by `period|line`.

    A line alone stands for the period of the example itself.
    """
    period = parse_period(example.period)
    day = example.as_at or period.last_day
    services = {AREA: example_tables(example.given)}
    with counting_session(services, {AREA: day}, period) as session:
        figures = count_all(session, [measure], [Service(AREA, "example", day)], period)
    found: dict[str, Value] = {}
    for figure in figures:
        name = figure.category if figure.basis in ("local", "cohort") else figure.cell
        found[f"{figure.period}|{name}"] = figure.value
        if figure.period == period.label or figure.period.startswith("since "):
            found[name] = figure.value
    return found
