"""Superlatives held against the rows of tables that their sentences speak of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.phrases.numbers import MONEY
from childfirst.proofing.quantities.listings.places import is_among, place_in_words
from childfirst.proofing.quantities.ranks.standing import NUMBERS, Standing, standings
from childfirst.proofing.quantities.ranks.superlatives import Superlative, superlatives_in, taken_up
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.quantities.rows_of_tables.rows_in_quotation_marks import (
    rows_in_quotation_marks,
)
from childfirst.proofing.quantities.slips import changed_over, is_slip
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding

FAMILY = "rank"
MONEY_UNITS = (Decimal(1), Decimal(1_000), Decimal(1_000_000))
AS_NEAR = 0.3  # how much farther from a sentence a row may stand that is as likely meant
GROUPS = {"group", "groups", "category", "categories", "type", "kind", "reason"}  # of any table
FEW = 3  # digits of a number that is taken for a slip of a row's
SHOWN = 4  # numbers that an explanation names


@lru_cache(maxsize=4)
def ranks_in_tables(reading: Reading) -> tuple[Finding, ...]:
    """Give the superlatives checked; other ranks are looked for where nothing is found."""
    return tuple(_found(reading))


def _found(reading: Reading) -> Iterator[Finding]:
    claims: dict[int, Superlative] = {}
    for sentence in reading.sentences:
        found = list(superlatives_in(sentence))
        again = taken_up(sentence, claims.get(sentence.block))
        for claim in found or again:
            claims[sentence.block] = claim
            yield from _checked(reading, claim, _rows_meant(reading, claim))


def _rows_meant(reading: Reading, claim: Superlative) -> list[Found]:
    """Give the rows that a superlative may be said of; none where its word is part of a label."""
    rows = rows_in_quotation_marks(reading, claim.sentence) or [
        found
        for found in lookup(reading).rows(claim.clause, claim.sentence.block)
        if found.fit >= SURE and not claim.is_before_joint(found.row.label)
    ]
    if not rows or rows[0].near < 1 or any(claim.is_within(found.row.label) for found in rows):
        return []
    return [found for found in rows if found.near >= rows[0].near - AS_NEAR]


def _checked(reading: Reading, claim: Superlative, rows: list[Found]) -> Iterator[Finding]:
    """Check a claim against the likeliest rows; wrong only where no likely reading holds."""
    found = [each for row in rows for each in standings(row, claim.periods, claim.asked)]
    counted = [item.number for item in claim.numbers_after if item.number]
    said = {number.value for number in counted if not number.unit}
    money = {number.value for number in counted if number.unit == MONEY}
    same = [each for each in found if each.value.number in said | _in_any_unit(money)]
    if money and not same:
        return  # a sum that is told of something else than the columns hold
    if found and not same and _has_another_number(claim, rows, said):
        yield _number(claim, found, min(said))
    elif found:
        certain = bool(same) or (not counted and _is_ranked(reading, claim, rows[0], found[0]))
        yield from _placed(claim, same or found, certain=certain)


def _is_ranked(reading: Reading, claim: Superlative, row: Found, standing: Standing) -> bool:
    """Say whether a claim says a word of what the table of a row tells, or its rate."""
    said = set(claim.sentence.text.lower().replace(".", "").split())
    if said & {"rate", "rates"}:
        return "rate" in standing.heading.lower()
    words = reading.words.terms(claim.sentence.text) - reading.words.terms(row.row.label)
    return bool(said & (NUMBERS | GROUPS) or lookup(reading).about(row.grid) & words)


def _has_another_number(claim: Superlative, rows: list[Found], said: set[Decimal]) -> bool:
    """Say whether the one row meant, named by its label, has nowhere the one number told of it."""
    alone = len(rows) == 1 and rows[0].row.label.lower() in claim.sentence.text.lower()
    known = {value.number for value in rows[0].row.values}
    told = len(said) == 1 and not said & known
    numbers = [i for i in claim.sentence.numbers() if i.start < claim.word.start]
    before = {i.number.value for i in numbers if i.number}
    if not (alone and told) or claim.periods or before & known:
        return False  # a row that is told with its own number has no other
    beside = {item.number.value for item in claim.numbers_after if item.number} - said
    return bool(beside & known) or _may_be_one_of(min(said), known)


def _may_be_one_of(told: Decimal, known: set[Decimal | None]) -> bool:
    """Say whether a number is another with a digit wrong, not one of something else."""
    return any(is_slip(told, each, FEW) or changed_over(told, each) for each in known if each)


def _placed(claim: Superlative, found: list[Standing], *, certain: bool) -> Iterator[Finding]:
    """Hold the place claimed against those that the row has in the columns that may be meant."""
    right = [each for each in found if is_among(claim.place, each.places(highest=claim.highest))]
    if right and (len(claim.periods) < 2 or len(right) == len(found)):
        yield _finding(claim, right[0], Verdict.CONSISTENT)
    elif certain and not right and len(found[0].values) > 2:
        yield _finding(claim, found[0], Verdict.INCONSISTENT)


def _in_any_unit(money: set[Decimal]) -> set[Decimal]:
    """Give sums as tables print them: in pounds, thousands or millions."""
    return {each / unit for each in money for unit in MONEY_UNITS}


def _number(claim: Superlative, found: list[Standing], told: Decimal) -> Finding:
    """Say that the row has its number nowhere: `the largest group was theft (26 children)`."""
    values = ", ".join(dict.fromkeys(each.value.text for each in found))
    item = next(i for i in claim.sentence.numbers() if i.number and i.number.value == told)
    words = f"“{found[0].label}” has {values} in the table, told here as {told}."
    operands = tuple(operand_of(each.value) for each in found)
    return finding(FAMILY, claim.sentence, item, operands, values, Verdict.INCONSISTENT, words, "")


def _finding(claim: Superlative, standing: Standing, verdict: Verdict) -> Finding:
    end = "highest" if claim.highest else "lowest"
    right = place_in_words(standing.places(highest=claim.highest), end)
    others = ", ".join(value.text for value in standing.ranked(highest=claim.highest)[:SHOWN])
    words = (
        f"“{standing.label}” has {standing.value.text}; from the {end} the numbers are {others} …: "
        f"it is {right}."
    )
    operands = (operand_of(standing.value), *map(operand_of, standing.others()[:9]))
    return finding(
        FAMILY, claim.sentence, claim.word, operands, right, verdict, words, right
    )  # fmt: skip
