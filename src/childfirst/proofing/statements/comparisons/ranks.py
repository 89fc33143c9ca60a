"""Superlatives: lowest, second highest, the largest group, compared with the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import MONEY
from childfirst.proofing.phrases.ordinals import ordinal_named
from childfirst.proofing.quantities.ranks.standing import Standing, standings
from childfirst.proofing.quantities.ranks.superlatives import Claim, claims_in, taken_up
from childfirst.proofing.quantities.rows_of_tables.lookup import SURE, lookup
from childfirst.proofing.quantities.rows_of_tables.rows_quoted import rows_quoted
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.wording import finding

FAMILY = "rank"
MONEY_UNITS = (Decimal(1), Decimal(1_000), Decimal(1_000_000))


def find(reading: Reading) -> Iterator[Finding]:
    """Check every superlative that is said of a row of a table."""
    yield from found_in(reading)


@lru_cache(maxsize=4)
def found_in(reading: Reading) -> tuple[Finding, ...]:
    """Give what is found; other ranks are looked for where nothing is."""
    return tuple(_found(reading))


def _found(reading: Reading) -> Iterator[Finding]:
    claims: dict[int, Claim] = {}
    for sentence in reading.sentences:
        found = list(claims_in(sentence))
        again = taken_up(sentence, claims.get(sentence.block))
        for claim in found or again:
            claims[sentence.block] = claim
            yield from _checked(reading, claim)


def _checked(reading: Reading, claim: Claim) -> Iterator[Finding]:
    """Check a claim against the likeliest rows; wrong only where no likely reading holds."""
    rows = rows_quoted(reading, claim.sentence) or [
        found
        for found in lookup(reading).rows(claim.about, claim.sentence.block)
        if found.fit >= SURE and not claim.is_before_joint(found.row.label)
    ]
    if not rows or rows[0].near < 1 or any(claim.is_within(found.row.label) for found in rows):
        return
    likely = [found for found in rows if found.near >= rows[0].near - 0.3]
    found = [each for row in likely for each in standings(row, claim.periods, claim.asked)]
    numbers = claim.numbers_after
    counted = [item.number for item in numbers if item.number]
    said = {number.value for number in counted if not number.unit}
    money = {number.value for number in counted if number.unit == MONEY}
    same = [each for each in found if each.value.number in said | _in_any_unit(money)]
    if money and not same:  # a sum that is told of something else than the columns hold
        return
    alone = len(likely) == 1 and likely[0].row.label.lower() in claim.sentence.text.lower()
    known = {value.number for value in likely[0].row.values}
    told = not same and not said & known and len(said) == 1
    if told and found and alone and not claim.periods:
        yield _number(claim, found, min(said))
        return
    found = same or found
    if not found:
        return
    right = [each for each in found if each.holds(claim.place, highest=claim.highest)]
    if right and (len(claim.periods) < 2 or len(right) == len(found)):
        yield _finding(claim, right[0], Verdict.CONSISTENT)
    elif not right and len(found[0].values) > 2:
        yield _finding(claim, found[0], Verdict.INCONSISTENT)


def _in_any_unit(money: set[Decimal]) -> set[Decimal]:
    """Give sums as tables print them: in pounds, thousands or millions."""
    return {each / unit for each in money for unit in MONEY_UNITS}


def _number(claim: Claim, found: list[Standing], told: Decimal) -> Finding:
    """Say that the row has its number nowhere: `the largest group was theft (26 children)`."""
    values = ", ".join(dict.fromkeys(each.value.text for each in found))
    item = next(i for i in claim.sentence.numbers() if i.number and i.number.value == told)
    words = f"“{found[0].label}” has {values} in the table, told here as {told}."
    operands = tuple(operand_of(each.value) for each in found)
    return finding(FAMILY, claim.sentence, item, operands, values, Verdict.INCONSISTENT, words, "")


def _finding(claim: Claim, standing: Standing, verdict: Verdict) -> Finding:
    first, last = standing.places(highest=claim.highest)
    end = "highest" if claim.highest else "lowest"
    place = f"{ordinal_named(first)} {end}" if first > 1 else end
    joint = "joint " if last > first else ""
    others = ", ".join(value.text for value in standing.ranked(highest=claim.highest)[:4])
    words = (
        f"“{standing.label}” has {standing.value.text}; from the {end} the numbers are {others} …: "
        f"it is {joint}{place}."
    )
    operands = (operand_of(standing.value), *map(operand_of, standing.others()[:9]))
    return finding(
        FAMILY, claim.sentence, claim.word, operands, f"{joint}{place}", verdict, words,
        f"{joint}{place}",
    )  # fmt: skip


TABLE = (
    "Area\tChildren 2021\tRate per 1,000 2021\tChildren 2022\tRate per 1,000 2022\n"
    "Ashby\t40\t1.9\t44\t2.1\nBarton\t25\t2.6\t31\t3.2\nCorby\t25\t1.2\t20\t1.0\n"
    "Derry\t61\t3.3\t60\t3.2\n\n"
)
KIND = Kind(
    name="ranks",
    family=FAMILY,
    claims="Something is the lowest, the second highest, the largest of the rows of a table.",
    checks=(
        "The row is found by its label, the column by the period and by what is counted; ties "
        "share a place. It is wrong only where it holds in no column that may be meant."
    ),
    find=find,
    examples=(
        Example(
            "Decile\tChildren\nDecile 1 (most deprived)\t4\nDecile 2\t2\nDecile 3\t9\n\n"
            "We speak of Decile 1 (most deprived) and Decile 2.",
            (),
        ),
        Example(
            "Need\tChildren\nHealth\t4\nHealth + Debt\t1\nDebt\t4\nHousing\t3\n\n"
            "The largest groups were “Health” and “Debt” (4 children each).",
            ((7, "consistent"),),
        ),
        Example(
            f"{TABLE}In 2021 Ashby had the second lowest number of children.",
            ((7, "inconsistent"),),
        ),
        Example(
            f"{TABLE}In 2021 Ashby had the second lowest rate. This was the same in 2022.",
            ((7, "consistent"), (7, "consistent")),
        ),
        Example(
            f"{TABLE}The largest group of children was Derry (16 children).",
            ((7, "inconsistent"),),
        ),
        Example(f"{TABLE}Derry had the highest number in 2022.", ((7, "consistent"),)),
        Example(f"{TABLE}Corby had the largest part, £920,000, of the overspend.", ()),
        Example(f"{TABLE}In 2022 Corby had the 4th highest number.", ((7, "consistent"),)),
        Example(f"{TABLE}In 2022 Corby had the 3rd highest number.", ((7, "inconsistent"),)),
        Example(
            "Area\tSentences 2022\nAshby\t2\nBarton\t12\nCorby\t1\nDerry\t15\nEaling\t19\n\n"
            "Ashby had the fourth highest number of sentences.",
            ((8, "consistent"),),  # that Derry is the sum of those above it is chance
        ),
    ),
)
