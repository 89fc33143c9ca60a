"""Rises and falls by so much, of something that a table holds."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, PERCENT
from childfirst.proofing.quantities.changes.ends_in_tables import EndsInTable, ends_in_tables
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE
from childfirst.proofing.quantities.shares.points_and_per_cent import calls_points_per_cent
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after, texts_before
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding, says

FAMILY = "change"
SHAPES = (
    "{move:direction} [..] from|since|on|against {since:period} of {amount:number}",
    "{move:direction} [..] of|by [..] {amount:number} .. since|from|on|against {since:period}",
    "{move:direction} [..] of|by [..] {amount:number} .. compared|relative to|with {since:period}",
    "{move:direction} .. {amount:number}",
)


def find(reading: Reading) -> Iterator[Finding]:
    """Check changes told without their ends against the rows they may be of."""
    before: dict[int, Sentence] = {}
    for sentence in reading.sentences:
        seen: set[int] = set()
        for match in matches_of_any(SHAPES, sentence.items):
            amount = match["amount"]
            ends = _is_an_end(sentence, match) or _has_ends(sentence, match)
            if amount.start in seen or ends:
                continue
            seen.add(amount.start)
            previous = before.get(sentence.block)
            yield from _checked(reading, sentence, previous, match)
        before[sentence.block] = sentence


def _is_an_end(sentence: Sentence, match: Match) -> bool:
    """Say whether the number is what something fell to, or the share that something makes up."""
    amount, move = match["amount"], match["move"]
    between = [i.text for i in sentence.items if move.start < i.start < amount.start]
    made = texts_before(sentence.items, move)[-1:] == ["made"]
    places = texts_after(sentence.items, amount)[:1] in (["place"], ["places"])  # up one place
    led = "to" in between or between[-1:] == ["from"]
    return led or made or places or amount.text == "zero"


def _has_ends(sentence: Sentence, match: Match) -> bool:
    """Say whether both ends are told in the sentence, or the word moves no number."""
    later = [i for i in sentence.numbers() if i.start > match["amount"].start]
    texts = [item.text for item in sentence.items if item.start > match["amount"].start]
    return len(later) >= 2 and "from" in texts and "to" in texts


def _checked(
    reading: Reading, sentence: Sentence, previous: Sentence | None, match: Match
) -> Iterator[Finding]:
    amount, move = match["amount"], match["move"]
    towards = direction_of(move.text) or 0
    if number_of(amount).unit not in (COUNT, PERCENT) or not towards:
        return
    told = number_of(amount).value * towards
    between = list(ends_in_tables(reading, sentence, previous, match))
    fits = [p for p in between if _judged(amount, told, p) is not Verdict.INCONSISTENT]
    if fits:
        right = _as_points(reading, amount, fits[0])
        verdict = Verdict.INCONSISTENT if right else _judged(amount, told, fits[0])
        yield _finding(sentence, amount, told, fits[0], verdict, right)
        return
    if not between:
        words = "No two numbers of which this is the change were found in the document."
        yield finding(FAMILY, sentence, amount, (), "", Verdict.UNVERIFIABLE, words)
        return
    sure = [pair for pair in between if pair.anchored]
    if sure and len({pair.change for pair in sure}) == 1 and number_of(amount).unit == COUNT:
        yield _finding(sentence, amount, told, sure[0], Verdict.INCONSISTENT)


def _as_points(reading: Reading, amount: Item, pair: EndsInTable) -> str:
    """Give a change in points where it is told in per cent of a row that is named for sure."""
    number = number_of(amount)
    called = calls_points_per_cent(reading, number, pair.earlier, pair.change)
    points = f"{printed(abs(pair.change), number.step)} percentage points"
    return points if called and pair.found.fit >= SURE else ""


def _judged(amount: Item, told: Decimal, pair: EndsInTable) -> Verdict:
    number = number_of(amount)
    return judged(told, pair.change, number.step, number.hedge)


def _finding(
    sentence: Sentence, amount: Item, told: Decimal, pair: EndsInTable, verdict: Verdict,
    right: str = "",
) -> Finding:  # fmt: skip
    step, unit = number_of(amount).step, number_of(amount).unit
    right = right or printed(pair.change, step, unit)
    where = f"“{pair.found.row.label}” at {pair.later.place}"
    words = f"{where} goes from {pair.earlier.text} to {pair.later.text}, a change of {right}"
    operands = (operand_of(pair.later), operand_of(pair.earlier))
    explanation = f"{words}; {says(amount)} {'more' if told > 0 else 'less'} is told."
    return finding(FAMILY, sentence, amount, operands, right, verdict, explanation)


TABLE = (
    "Need\tQ4\tQ3\tQ2\tQ1\nHousing\t21\t24\t30\t19\nDebt\t12\t11\t9\t8\nTotal\t33\t35\t39\t27\n\n"
)
KIND = Kind(
    name="changes by",
    family=FAMILY,
    claims="Something that a table holds rose or fell by so much since some period.",
    checks=(
        "The row is found by the words of its label and by a number just told; the periods are "
        "those told, else the first and last of the table. It is called wrong only where the "
        "sentence itself gives one end as the table has it, and no reading holds."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Debt has seen an increase of 4 children.", ((6, "consistent"),)),
        Example(
            f"{TABLE}In Q4, 33 children had a need. This is a decrease of 2 children from Q2.",
            ((6, "inconsistent"),),
        ),
        Example(
            f"{TABLE}In Q4, 21 children had a housing need, a decrease of 3 since Q3.",
            ((6, "consistent"),),
        ),
        Example(
            "Course\tPassed 2021 (%)\tPassed 2022 (%)\nFire drill\t54.0\t65.0\n"
            "First aid\t91.0\t92.0\nLifting\t81.0\t85.5\n\nThe biggest gain, of 11.0 per cent, "
            "was in the fire drill. Lifting was 1.2 percentage points short.",
            ((6, "inconsistent"),),
        ),
        Example(f"{TABLE}Complaints have fallen by 5.", ((6, "unverifiable"),)),
    ),
)
