"""The figures of one child in suitable accommodation, from April to September 2023."""

from datetime import date

from childfirst.engine.example_tables import example_tables
from childfirst.measures.catalogue import LOCAL
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.services import Service
from childfirst.periods import parse_period

CASE = """
    programmes: ypid, start_date, end_date
      A, 2023-04-10, 2023-09-30
    residences: ypid, start_date, suitability
      A, 2023-01-01, SUITABLE
"""


def figures(as_at: date, period: str = "2023-24", missing: frozenset[str] = frozenset()):
    wanted = parse_period(period)
    service = Service("Here", "s", as_at, missing)
    with counting_session({"Here": example_tables(CASE)}, {"Here": as_at}, wanted) as session:
        counted = count_all(session, LOCAL, [service], wanted)
    return {(figure.cell, figure.period): figure for figure in counted}
