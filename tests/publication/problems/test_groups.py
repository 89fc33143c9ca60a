"""Problems by person and by figure."""

from childfirst.publication.problems.groups import NO_FIGURE, by_figure, by_person
from childfirst.validation.run import Validation
from childfirst.validation.touches import tables_touched


def codes(validation: Validation) -> dict[str, list[str]]:
    return {
        group.title: [outcome.rule.code for outcome in group.outcomes]
        for group in by_person(validation)
    }


def test_each_person_gets_their_own_rules(validation: Validation) -> None:
    assert codes(validation) == {
        "Case manager": ["TST-02"],
        "Education worker": ["TST-01", "TST-06"],
    }


def test_errors_and_queries_are_told_apart(validation: Validation) -> None:
    counts = [(group.errors, group.queries) for group in by_person(validation)]
    assert counts == [(0, 1), (3, 0)]


def test_a_rule_is_under_every_table_it_touches(validation: Validation) -> None:
    groups = {group.title: group for group in by_figure(validation)}
    for outcome in validation.outcomes:
        for table in tables_touched(outcome.rule) if outcome.problems else ():
            assert outcome in groups[table].outcomes
    assert NO_FIGURE not in groups or not tables_touched(groups[NO_FIGURE].outcomes[0].rule)


def test_tables_come_in_the_order_of_the_report(validation: Validation) -> None:
    titles = [group.title for group in by_figure(validation)]
    assert titles.index("2i Hours attended") < titles.index("2iii Hours attended")
