"""What holds of a whole document: consequences, silence, order, bounded time."""

from time import process_time

import pytest

from childfirst.proofing.findings import Verdict
from tests.proofing.made import found, proof_of

YEARS = "Heard 2019\tHeard 2020\tHeard 2021\tHeard 2022\tHeard 2023"
COUNTY = f"Court\t{YEARS}\nAshby\t18\t31\t44\t27\t35\nNorthshire\t71\t103\t188\t96\t120\n\n"
AREAS = (
    f"Area\t{YEARS}\nAshby\t18\t31\t44\t27\t35\nBarton\t20\t22\t57\t19\t41\n"
    "Corby\t33\t50\t37\t50\t44\nDerry\t71\t83\t91\t77\t68\n\n"
)
SECONDS = 4.0


def test_what_rests_on_a_proved_misprint_is_wrong_too() -> None:
    text = f"{COUNTY}{AREAS}Cases in Northshire decreased by 92 from 188 to 96.\n"
    wrong = [f for f in found(text) if f.verdict is Verdict.INCONSISTENT]
    assert [f.stated for f in wrong] == ["188", "92"]
    assert wrong[1].explanation.endswith("which is a misprint.")


def test_the_same_number_of_something_else_is_not_drawn_in() -> None:
    text = f"{COUNTY}{AREAS}Calls to the town hall decreased by 92 from 188 to 96.\n"
    assert [f.stated for f in found(text) if f.verdict is Verdict.INCONSISTENT] == ["188"]


@pytest.mark.parametrize(
    "text",
    [
        "We work with children aged 10-17 in Year 11, see Table 3 on page 12.\n",
        "Workers meet children 1:1 for 8-12 weeks; 3 of them work 2 days a week.\n",
        "Some 11 of 39 gives a 95% confidence interval of 17% to 44%.\n",
        "There is no evidence of change from Q3, when it was 66 of 89.\n",
        "The grant rose in 2023/24. In all 14 posts were filled by 12 people.\n",
        "Victims first contacted from 1 August to 31 March are counted.\n",
        "Over the three years from 2021/22 to 2023/24, calls rose from 88 to 96 to 120.\n",
        "Over the same time remands halved, from 24 to 12.\n",
        "Re-referrals are at their highest level this year.\n",
    ],
)
def test_nothing_is_raised_where_nothing_is_wrong(text: str) -> None:
    assert proof_of(text).sound


SHARES_OF_ELSEWHERE = (
    "Group\tQ1\t%\tQ2\t%\nAll violence\t7\t21.9%\t1\t3.0%\nDrugs\t1\t3.1%\t0\t0.0%\n"
    "Robbery\t2\t6.3%\t0\t0.0%\nAssault\t4\t12.5%\t1\t3.0%\n"
)
LENGTHS = (
    "Length\tProgrammes\tOut of\t%\nUp to 3 months\t124\t232\t53.4%\nUp to 6 months\t73\t232\t"
    "31.5%\nLonger\t35\t232\t15.1%\nProgrammes ended\t232\t[z]\t[z]\n\n"
    "The largest group was “Up to 3 months” (124 programmes, 53.4%).\n"
)
SUPPORT = (
    "Group\tChildren\tOut of\t%\nChild in need\t39\t274\t14.2%\nEarly help\t53\t274\t19.3%\n"
    "Any of these\t92\t274\t33.6%\nNone of these\t182\t274\t66.4%\n\n"
    "The largest group was “Early help” (53 children, 19.3%).\n"
)
SCORES = (
    "Score\tChildren\nScore 3\t54\nScore 4\t54\nScore 8\t3\n\n"
    "The largest groups were “Score 4” and “Score 3” (54 children each).\n"
)

WHOLES_AMONG_ROWS = (
    "Group\tQ1\t%\tQ2\t%\nEvery proven offence\t28\t[z]\t21\t[z]\n"
    "Serious violence\t3\t10.7%\t4\t19.0%\nDrugs\t1\t3.6%\t1\t4.8%\n"
    "Robbery\t1\t3.6%\t2\t9.5%\nAssault\t1\t3.6%\t1\t4.8%\n\n"
    "In Q2 the largest group was “Robbery” (2 offences, 9.5%).\n"
)
FOUR = "Need\tQ1\tQ2\tQ3\tQ4\n"
WITHHELD = (
    f"{FOUR}Housing\t9\t14\t11\t3\nDebt\t8\t{{0}}\t6\t5\n\n"
    f"{FOUR}Housing\t5\t3\t6\t8\nDebt\t2\t4\t9\t1\n\n"
    f"{FOUR}Housing\t14\t17\t17\t11\nDebt\t10\t44\t15\t6\n"
)


@pytest.mark.parametrize(
    "text",
    [SHARES_OF_ELSEWHERE, LENGTHS, SUPPORT, SCORES, WHOLES_AMONG_ROWS],
    ids=[
        "shares of a whole elsewhere",
        "a total below",
        "any and none",
        "labels with figures",
        "wholes among the rows",
    ],
)
def test_tables_of_our_own_reports_raise_nothing(text: str) -> None:
    assert proof_of(text).sound


@pytest.mark.parametrize("mark", ["[c]", "[x]", "[y]", "[k]", "..", "*", "c", "<5", "<10"])
def test_a_number_withheld_or_missing_is_not_nought(mark: str) -> None:
    assert proof_of(WITHHELD.format(mark)).sound


def test_rows_that_add_up_by_chance_are_no_parts() -> None:
    head = f"Area\t{YEARS}\nAshby\t40\t41\t43\t44\t47\n"
    few = "Barton\t6\t6\t6\t6\t6\nCorby\t4\t4\t4\t4\t4\nDerry\t9\t8\t7\t9\t8\n"
    text = f"{head}Elm\t10\t10\t10\t10\t17\n\n{head}{few}"
    assert proof_of(text).sound


@pytest.mark.parametrize(
    "text",
    [
        "1 " * 60_000,
        "12 of 30 children (40%) " * 4_000,
        "(" * 50_000,
        "from 1 to 2 by 3 increased " * 5_000,
        "a\t1\t2\n" * 8_000,
        "Q1 " * 40_000,
        "x" * 400_000,
        "Area " + "1 " * 3_000 + "\n" + ("Ashby " + "2 " * 3_000 + "\n") * 5,
    ],
    ids=["numbers", "shares", "brackets", "changes", "rows", "quarters", "a word", "wide"],
)
def test_hostile_text_takes_bounded_time(text: str) -> None:
    start = process_time()
    proof_of(text)
    assert process_time() - start < SECONDS


def test_findings_come_in_the_order_of_reading_and_the_same_each_time() -> None:
    text = f"{COUNTY}{AREAS}Cases in Northshire decreased by 92 from 188 to 96.\n"
    spots = [f.spot for f in found(text)]
    assert spots == sorted(spots)
    assert found(text) == found(text)
