"""The rule book: an index, and for each basis a page a section and the page of its steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.handbook.links import page_name
from childfirst.handbook.measure_section import PERIODS, measure_section
from childfirst.handbook.steps_page import steps_page
from childfirst.measures.catalogue import BREAKDOWNS, MEASURES
from childfirst.measures.declaration import Measure
from childfirst.record.renderings.markdown import page, table

BASES = {
    "local": "Local basis: children with work open in the period, as the service's own report "
    "counts them",
    "yjb": "YJB basis: children whose programme ended in the quarter, as the national return "
    "counts them",
    "national": "National indicators: first time entrants and custodial sentences by calendar "
    "year, counted from the service's own records and provisional",
    "cohort": "Cohort profile: who the children of the local basis are, and what is known of them",
}
READING = (
    'A comparison with something missing never holds; "is not" says that something does not '
    'hold, so it is true where the value is missing, while "is other than" asks for a value.'
)


def rulebook_pages() -> Iterator[tuple[str, str]]:
    """Give name and text of every page."""
    yield "index.md", _index()
    for basis, measures in MEASURES.items():
        for section, members in _sections(measures).items():
            yield f"{basis}/{page_name(section)}.md", _page(basis, section, members)
        yield f"{basis}/steps.md", steps_page(measures)


def _sections(measures: Sequence[Measure]) -> dict[str, list[Measure]]:
    found: dict[str, list[Measure]] = {}
    for measure in measures:
        found.setdefault(measure.kpi, []).append(measure)
    return found


def _index() -> str:
    parts = []
    for basis, measures in MEASURES.items():
        rows = [
            (
                f"[{m.kpi}]({basis}/{page_name(m.kpi)}.md)",
                m.table,
                m.title,
                PERIODS.get(m.each, m.each),
            )
            for m in measures
        ]
        parts += [f"## {_basis(basis)}", table(("Section", "Table", "Title", "Periods"), rows)]
        parts.append(_breakdowns(basis))
        parts.append(f"The steps they are counted in: [steps]({basis}/steps.md).")
    return page(
        "# The rule book",
        "How every figure is counted. These pages are made from the rules that the program "
        "runs, and the worked examples on them are run with every change.",
        READING,
        *parts,
    )


def _breakdowns(basis: str) -> str:
    """Say by what the tables of children can be broken down."""
    known = BREAKDOWNS.get(basis, {})
    if not known:
        return ""
    each = (f"{b.name} ({', '.join(b.values)})" for b in known.values())
    return f"Tables of children can be broken down by {'; '.join(each)}."


def _page(basis: str, section: str, measures: Sequence[Measure]) -> str:
    return page(
        f"# {section}",
        f"{_basis(basis)}. [All sections](../index.md)",
        *(measure_section(measure) for measure in measures),
    )


def _basis(basis: str) -> str:
    return BASES.get(basis, f"Basis: {basis}")
