"""Sound sentences of many sorts, in which nothing may be called wrong."""

import pytest

from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.readers.formats.web_page.reader import read_html
from tests.proofing import sound_clauses, sound_sums, sound_texts

SOUND = {
    "years of long ago": "Spending in 1931 was twice as large as in 1917, at $4.1 billion.",
    "shares of a year": "Sales were 93% of 1928 and mining 84% of 1928.",
    "a year after a day": "The act of March 14, 1900, turned bonds of 1930 into two per cent ones.",
    "from year to year": "From the year 1869 to 1892 the use of cotton grew by 92 per cent.",
    "a year cut short": "Rates more than doubled in the 10 years from 1960 to '70.",
    "when it was written": "Service was abolished in 2008 (2025).",
    "days without a year": "From June 20 until July 17 it was closed.",
    "a date that was moved": "They moved the vote from 2029 to 2027.",
    "a number and a half": "It was built after three-and-a-half years, in 1902.",
    "half the people": "Some 4,120 came; it is home to half a million people.",
    "one half": "This is nearly one-half of the thirty-one states.",
    "half of a century": "Two wars in the first half of the century ruined 18 towns.",
    "one of several": "It is one of 3 ways, and 50% of votes are needed.",
    "a length before a noun": "Wages rose over a four year period from £2.30 to £3.35.",
    "one for each": "The number of stars rose from 21 to 27 (one for each town).",
    "one more": "We had two goals and now one. There is one more thing to do.",
    "what is needed": "There are 42,000 nurses and 60,000 are wanted. 18,000 more must be found.",
    "more in brackets": "Exclusions went up from 79 to 102 (29% more).",
    "a change, told as or": "Pay went from £386 to £547, or 41.7%.",
    "the sort of a number": "We sold £2 million of 6% stock, leaving £3 million.",
    "another clause": "It covers 1.7 million acres, or 79% of the island, and 2.9 million of ice.",
    "a share of each": "On £25,000 a year she keeps half of each pound above the £25,000.",
    "said again in words": "It is so for the 76 per cent, three out of four, who have cover.",
    "included": "There are 58: 29 full members, including the 7 founders, and 29 others.",
    "told without a number": "Of 13 stations: the state owns 1 and runs a second, 2 are "
    "private, 1 is the city's and 1 the army's.",
    "under a command": "They sent 3,200 to Ash, 1,000 to Elm and 410 to Oak (2,200 under A).",
    "most as an adverb": "There are 29 states, 41 towns and 12 ports. They are the most favoured.",
    "a corner": "Ash has 3, Birch 9 and Cedar 5. The top-right box is that of Ash.",
    "its own name": "Members are named: 3 by Ash, 2 by Birch and 1 by the second largest party.",
    "any other": "Five are on the island, more than any other: Ash (861 m) and Birch (940 m).",
    "of two changes": "A fall of £430 in income and a rise of £225 in costs change it by £655.",
    "two changes": "Savers rose from 12 to 18, a rise of 50%, and sums from £30 to £120, a rise of "
    "300%.",
    "pence left out": "Income was £405,638,083 and spending £377,340,284, leaving £28,297,798.",
    "below a target": "The share fell from 80.8% in May to 80.5% in June, below the target of 93%.",
    "an age": "Of those under the age of 25, 17% came twice.",
    "a list of rates": "Rates were cut from five to four, 10 per cent, 15, 25 and 33 per cent.",
    "one as a pronoun": "There are two larger ones (one greater than 2, one less).",
    "a little over": "It fell from a bit over 8 to a bit less than 6 and for girls from 8.5 to 5.",
    "within": "In fourteen tests, at over 5,000 miles, it fell on average within two miles.",
    "the number of another": "It was so in 49% of the court cases of the 33 services.",
    "a second comparison": "It is 5.8%. This is 0.4 percentage points lower than in May, but "
    "higher than the share in June (4.6%).",
    "a grade": "71.4% of girls got C/4 or higher, compared with 62.3% of boys.",
    "a note": "The belt has up to 90% of the earth's quakes note 3: none.",
    "but still": "It fell from 67.6% in May to 67.4%, a fall of 0.2 points, but still higher than "
    "the 67.3% of 2019.",
    "a day of a month": "By the act of March 3, 1875, parcels not exceeding 4 pounds cost 16 cents "
    "per pound on average.",
    "a fiscal year": "For the fiscal year 1947 appropriations of 88 million, 30 per cent of it.",
    "years one after the other": "It shows a rise of over $5,000,000, with a lack in the year 1892 "
    "of less than $4,000,000.",
    "two units of time": "The wait has been reduced from 18 months to 45 days.",
    "five to five": "There was an increase from five to five years, to nearly 8,000.",
    "either": "The loan would be $18,000,000 or $19,000,000, leaving $4,000,000.",
    "by so much": "It came to £4,198, which is less than the average of ten years by £300.",
    "and so on": "Imports were 275,199, being 146,657 less than in May, and those free of duty "
    "came to 379,795.",
    "together with": "There was an increase from £50 to £55 a year which, together with £4 a year, "
    "is enough.",
    "an ordinal in words": "Under law 132 of the Seventy-ninth Congress there are 5 rules.",
    "a long number in words": "One thousand three hundred and eighty-two came, of which 682 left.",
    "what may be": "Tax may be reduced from sixty to eighty millions at once.",
}  # fmt: skip


EVERY = SOUND | sound_texts.TEXTS | sound_sums.TEXTS | sound_clauses.TEXTS


@pytest.mark.parametrize("text", EVERY.values(), ids=EVERY)
def test_a_sound_sentence_is_not_called_wrong(text: str) -> None:
    found = proof(read_text(text.encode(), "sound.txt")).having(Verdict.INCONSISTENT)
    assert [each.explanation for each in found] == []


def test_lines_that_a_page_breaks_are_no_one_word() -> None:
    page = b"<p>It reached 39 degrees<br><br><b>note 2:</b> 90% of them<br/>note 3: none</p>"
    texts = [block.text for block in read_html(page, "page.html").blocks]  # type: ignore[union-attr]
    assert texts == ["It reached 39 degrees", "note 2: 90% of them note 3: none"]


def test_a_total_of_thousands_may_be_off_by_what_was_left_out() -> None:
    table = "Spending (£000)\t{}\nStaff\t597\nRoads\t5,980\nParks\t2,836\nRent\t40\nTotal\t{}\n"
    off = proof(read_text(table.format("2024", "9,455").encode(), "t.txt"))
    assert off.having(Verdict.INCONSISTENT) == []
    wrong = proof(read_text(table.format("2024", "9,543").encode(), "t.txt"))
    assert len(wrong.having(Verdict.INCONSISTENT)) == 1
