"""What would be rejected or queried is found, counted and tied to the quarter."""

from dataclasses import replace
from datetime import date

from childfirst.engine.example_tables import example_tables
from childfirst.engine.session import Session
from childfirst.measures.counter import counting_session
from childfirst.measures.figures import Figure
from childfirst.periods import quarter
from childfirst.returns import preflight
from childfirst.returns.checking import check
from childfirst.returns.filling import Return
from childfirst.returns.identities import identities
from childfirst.returns.preflight import Level
from childfirst.returns.quarter_children import children_of, unheard_sentences
from childfirst.validation.catalogue import RULES
from childfirst.validation.declaration import Severity, State
from childfirst.validation.run import Outcome, Problem, Validation, validate

Q1 = quarter(2023, 1)
SENTENCES = """
    programmes: programme_id, ypid, start_date, end_date
      P1, A, 2023-01-10, 2023-05-10
      P2, B, 2023-01-10, 2023-07-10
    offences: offence_id, ypid, offence_date
      O1, C, 2023-02-01
      O2, D, 2023-02-01
      O3, E, 2023-02-01
      O4, F, 2023-02-01
    outcomes: offence_id, outcome_date, legal_outcome
      O1, 2023-05-10, DETENTION_AND_TRAINING_ORDER
      O2, 2023-05-10, REFERRAL_ORDER
      O3, 2023-05-10, REFERRAL_ORDER
      O4, 2023-05-10, YOUTH_CAUTION
    hearings: hearing_id, ypid, hearing_date
      H3, E, 2023-05-10
    hearing_offences: hearing_id, offence_id
      H3, O3
"""


def test_a_quarter_not_over_is_rejected() -> None:
    assert list(preflight.of_the_quarter(Q1, date(2023, 6, 30))) == []
    (going_on,) = preflight.of_the_quarter(Q1, date(2023, 6, 29))
    assert going_on.level is Level.REJECT
    assert "was not over" in going_on.what
    (to_come,) = preflight.of_the_quarter(Q1, date(2023, 3, 31))
    assert "had not begun" in to_come.what


def test_tables_never_collected_are_named_with_the_indicators_they_are_for() -> None:
    found = {f.concerns: f for f in preflight.of_tables({"education", "board_meetings"})}
    assert set(found) == {"KPI 2", "KPI 3", "KPI 8"}
    assert found["KPI 2"].what == "Not collected: education"
    assert all(finding.level is Level.REJECT for finding in found.values())


def test_sentences_without_a_hearing_are_counted_and_cautions_are_not() -> None:
    with _session(SENTENCES) as session:
        assert unheard_sentences(session, Q1) == (2, 1)
        assert children_of(session, Q1) == {"A", "C", "D", "E", "F"}
    (finding,) = preflight.of_hearings(2, 1)
    assert (finding.level, finding.count) == (Level.QUERY, 2)
    assert list(preflight.of_hearings(0, 0)) == []


def test_an_error_counts_only_the_children_of_the_quarter() -> None:
    rule = next(
        r for r in RULES if r.severity is Severity.ERROR and preflight.indicators_touched(r)
    )
    problems = tuple(Problem(rule, "Here", "K", child, "", None) for child in ("A", "A", "Z", ""))
    failed = Validation((Outcome(rule, State.FAILED, 9, problems),))
    found = {f.level: f.count for f in preflight.of_rules(failed, {"A"})}
    assert found == {Level.REJECT: 2, Level.QUERY: 1}
    unasked = Validation((Outcome(rule, State.COULD_NOT_RUN, why="no"),))
    assert [f.level for f in preflight.of_rules(unasked, {"A"})] == [Level.REJECT]


def test_queries_and_rules_that_touch_no_figure_reject_nothing() -> None:
    quiet = [
        r for r in RULES if r.severity is Severity.QUERY or not preflight.indicators_touched(r)
    ]
    outcomes = (
        Outcome(r, State.FAILED, 1, (Problem(r, "Here", "K", "A", "", None),)) for r in quiet
    )
    assert quiet
    assert list(preflight.of_rules(Validation(tuple(outcomes)), {"A"})) == []


def test_figures_of_the_example_add_up_and_tampered_ones_do_not(figures: list[Figure]) -> None:
    by_cell = {figure.cell: figure for figure in figures}
    assert len(identities()) > 300
    asked = {name for each in identities() for name in (*each.parts, each.whole)}
    assert asked <= by_cell.keys()
    assert list(preflight.of_identities(identities(), by_cell)) == []
    more = replace(by_cell["kpi1.suitable_end.order.yro"], value=99)
    says = [f.what for f in preflight.of_identities(identities(), by_cell | {more.cell: more})]
    suitable = "kpi1.suitable_end.order.yro + kpi1.unsuitable_end.order.yro <= total.order.yro"
    assert f"Does not hold: {suitable}" in says
    assert any(what.endswith("custody = kpi1.suitable_end") for what in says)


def test_homes_never_suitable_but_recorded_so_are_queried(figures: list[Figure]) -> None:
    by_cell = {figure.cell: figure for figure in figures}
    assert list(preflight.of_homes(by_cell)) == []
    name = "kpi1.type_end.no_fixed_abode.suitable"
    (finding,) = preflight.of_homes(by_cell | {name: replace(by_cell[name], value=2)})
    assert (finding.level, finding.count) == (Level.QUERY, 2)


def test_rejections_come_first_and_nothing_names_a_child(
    session: Session, filled: Return, figures: list[Figure]
) -> None:
    validation = validate(session, RULES)
    found = check(session, filled, figures, validation, set())
    levels = [finding.level for finding in found]
    assert Level.REJECT in levels
    assert levels == sorted(levels, key=lambda level: level is not Level.REJECT)
    children = children_of(session, filled.quarter)
    assert children
    text = " ".join(str(finding) for finding in found)
    assert not [child for child in children if child in text]


def _session(given: str) -> Session:
    day = {"Here": date(2024, 1, 1)}
    return counting_session({"Here": example_tables(given)}, day, Q1)
