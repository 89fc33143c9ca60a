"""The tiles of a dashboard in a PDF are read one by one, not straight across."""

from childfirst.proofing.document import Passage
from tests.proofing.test_pdf import read

PAGE = "#set text(size: 8pt)\nSome words about the year.\n\n"


def said(source: str) -> list[str]:
    return [each.text for each in read(source).blocks if isinstance(each, Passage)]


def test_each_number_is_read_with_the_words_below_it() -> None:
    tiles = (
        "#grid(columns: (11em, 11em, 11em), column-gutter: 2em, row-gutter: 4pt, "
        "text(size: 18pt)[94.2%], text(size: 18pt)[318], text(size: 18pt)[47 days], "
        "[of calls answered], [households in need, up from 296 a year before], "
        "[to let a home again])"
    )
    assert said(PAGE + tiles)[1:] == [
        "94.2% of calls answered",
        "318 households in need, up from 296 a year before",
        "47 days to let a home again",
    ]


def test_words_may_stand_above_the_number_and_the_change_below() -> None:
    tiles = (
        "#grid(columns: (11em, 11em), column-gutter: 2em, row-gutter: 4pt, "
        "[Children in court], [Victims heard], text(size: 18pt)[26], text(size: 18pt)[£1.2m], "
        "[▲ 4 on last year], [▼ 2 on last year])"
    )
    assert said(PAGE + tiles)[1:] == [
        "Children in court 26 ▲ 4 on last year",
        "Victims heard £1.2m ▼ 2 on last year",
    ]


def test_a_line_of_large_numbers_with_no_words_of_its_own_is_no_line_of_tiles() -> None:
    line = "#text(size: 18pt)[2023 #h(4em) 2024]\n\nThe year 2024 was a good one for us."
    assert "2023 2024" in said(PAGE + line)
