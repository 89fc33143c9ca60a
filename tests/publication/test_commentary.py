"""What a manager writes stands in its section, and its numbers are held against the figures."""

import pytest

from childfirst.exchange.findings import UnreadableInput
from childfirst.publication.building.commentary import read_commentary, with_commentary
from childfirst.publication.page.writing import report_html
from childfirst.publication.words.language import slips_in, wordings


@pytest.fixture
def comment(tmp_path, report):
    def commented(text):
        path = tmp_path / "notes.md"
        path.write_text(text, encoding="utf-8")
        return with_commentary(report, read_commentary(path), path.name)

    return commented


def section(report, heading):
    return next(each for each in report.every_section() if each.heading == heading)


def test_a_paragraph_stands_in_the_section_that_its_heading_names(comment):
    done = comment("# 1. Accommodation\n\nTwo *homes*\nclosed.\n\nOne opened.\n")
    assert [c.text for c in section(done, "1. Accommodation").commentary] == [
        "Two homes closed.",
        "One opened.",
    ]
    assert "Two homes closed." in report_html(done)


def test_a_part_of_a_section_can_be_commented_too(comment):
    done = comment("## 2ii. Over school age\n\nWork was found.\n")
    assert section(done, "2ii. Over school age").commentary


def test_numbers_that_the_section_prints_are_right_and_others_are_told(comment):
    text = "# 1. Accommodation\n\nOf 73 children 65 (89.0%) were in suitable homes, not 66.\n"
    (paragraph,) = section(comment(text), "1. Accommodation").commentary
    assert paragraph.unsupported == ("66",)
    assert "Not among the figures of this section: 66." in report_html(comment(text))


def test_dates_years_and_quarters_are_no_figures(comment):
    text = "# 1. Accommodation\n\nOn 31 March 2024, in Q4 of 2023/24, and in May.\n"
    assert section(comment(text), "1. Accommodation").commentary[0].unsupported == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# 1. Acommodation\n\nWords.\n", "no section called “1. Acommodation”"),
        ("Words without a place.\n", "a paragraph before any heading"),
    ],
)
def test_what_has_no_place_is_refused_with_its_line(comment, text, found):
    with pytest.raises(UnreadableInput) as caught:
        comment(text)
    assert caught.value.findings[0].found == found


def test_markup_in_a_commentary_stays_text(comment):
    done = comment("# 1. Accommodation\n\n<script>alert(1)</script>\n")
    assert "<script" not in report_html(done)


@pytest.mark.parametrize("word", [word for each in wordings() for word in each.avoid])
def test_every_word_to_avoid_is_found_with_its_reason(word):
    (slip,) = slips_in(f"In March {word} in the town.")
    assert slip.word == word
    assert slip.wording.why


def test_a_word_that_only_contains_one_to_avoid_is_left_alone():
    assert slips_in("Reoffending fell. The place was black. Offending behaviour work.") == []
