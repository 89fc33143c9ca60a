"""What a report says: the sentences of a table, and the figures that tests have it say them of."""

from tests.publication.conftest import figure

Q3, Q4 = "2023/24 Q3", "2023/24 Q4"


def words(report, name):
    table = next(each for each in report.tables if each.name == name)
    return [sentence.text for sentence in table.sentences]


def suitable(now, of, before, before_of, **kwargs):
    return [
        figure("Visual 1b|Suitable", Q3, before, before_of),
        figure("Visual 1b|Suitable", Q4, now, of, **kwargs),
    ]
