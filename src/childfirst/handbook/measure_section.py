"""One measure of the rule book: its rule in words, lines, steps, fields and examples."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.handbook.examples import measure_example
from childfirst.handbook.links import RECORD_FROM_RULEBOOK, page_name, table_link
from childfirst.handbook.steps_page import steps_of
from childfirst.handbook.wording import day, in_words
from childfirst.language.functions import ALWAYS
from childfirst.measures.declaration import Measure
from childfirst.measures.lines import How, Line
from childfirst.measures.requirements import fields_needed
from childfirst.periods import FINANCIAL_YEAR, QUARTER, VICTIMS_REGISTER, WHOLE
from childfirst.record.dictionary import tables
from childfirst.record.renderings.markdown import bullets, page, table

PERIODS = {
    QUARTER: "each quarter",
    WHOLE: "the whole period",
    "": "each quarter, and the whole period",
    FINANCIAL_YEAR: "the financial year, and the one before",
    VICTIMS_REGISTER: "the register of victims: from 1 August to the end of the financial year",
}


def measure_section(measure: Measure) -> str:
    """Give everything the rule book says of one measure."""
    examples = (measure_example(measure, example) for example in measure.examples)
    return page(
        f"## {measure.table}: {measure.title}",
        measure.rule,
        table(("Question", "Answer"), _answers(measure)),
        "### Lines",
        table(("Line", "Counted when", "Figure", "Share of", "Unit"), _lines(measure)),
        "### Steps",
        _steps(measure),
        "### Fields",
        bullets(_fields(measure)),
        "### Worked examples",
        *(examples if measure.examples else ("None.",)),
    ).rstrip()


def _answers(measure: Measure) -> Iterator[tuple[str, str]]:
    everything = measure.only is ALWAYS
    yield "What is counted", measure.counts
    yield "Each counted once by", in_words(measure.unit, measure.of)
    yield "Periods", PERIODS.get(measure.each, measure.each)
    yield "From which rows", f"[`{measure.of.name}`](steps.md#{page_name(measure.of.name)})"
    yield "Who takes part", "every row" if everything else in_words(measure.only, measure.of)
    yield "Source", measure.cites
    yield "Valid from", day(measure.valid_from)
    if measure.valid_to is not None:
        yield "Valid to", day(measure.valid_to)
    yield "Definition", f"`{measure.definition}`"
    if measure.final_after:
        yield "Provisional until", f"{measure.final_after} months after the period"
    if measure.differences_as:
        yield "Later minus earlier", f"printed as the table {measure.differences_as}"


def _lines(measure: Measure) -> Iterator[tuple[str, ...]]:
    if by := measure.lines_by:
        yield (_each(measure, by), *_line(measure, by))
    for line in measure.lines:
        yield (line.label, *_line(measure, line))


def _each(measure: Measure, by: Line) -> str:
    """Say what the lines are that stand for the values of a column."""
    if by.of is None:
        return by.label
    each = f"one for each {in_words(by.of, measure.of)}"
    return f"{each}, of all in {in_words(by.named_in)}" if by.named_in is not None else each


def _line(measure: Measure, line: Line) -> tuple[str, ...]:
    when = "every row" if line.when is ALWAYS else in_words(line.when, measure.of)
    unit = line.per.unit if line.per else line.unit or measure.counts
    return (when, _figure(measure, line), _share(measure, line), unit)


def _figure(measure: Measure, line: Line) -> str:
    if line.per is not None:
        behind = {0: "of that year", 1: "one year behind"}
        year = behind.get(line.per.years_behind, f"{line.per.years_behind} years behind")
        return f"how many {measure.counts} {line.per.unit} of the population, {year}"
    if line.how is How.COUNT or line.adds is None:
        return f"how many {measure.counts}"
    of = in_words(line.adds, measure.of)
    if line.how is How.MEAN and line.share_of is None:
        return f"the mean of {of}, to one decimal"
    return {
        How.TOTAL: f"the sum of {of}",
        How.MEAN: f"the sum of {of}, for each of what it is a share of",
        How.LEAST: f"the least {of}",
        How.GREATEST: f"the greatest {of}",
        How.MEDIAN: f"the median of {of}",
        How.PRESENCE: f"P when {of}, otherwise A",
    }[line.how]


def _share(measure: Measure, line: Line) -> str:
    if line.share_of is None:
        return "no share"
    if line.share_of is ALWAYS:
        return f"all {measure.counts} of the table"
    return f"{measure.counts} of the table where {in_words(line.share_of, measure.of)}"


def _steps(measure: Measure) -> str:
    """List the frames in the order in which they are worked out."""
    return "\n".join(
        f"{number}. [`{frame.name}`](steps.md#{page_name(frame.name)}): {frame.why}"
        for number, frame in enumerate(steps_of([measure]), 1)
    )


def _fields(measure: Measure) -> Iterator[str]:
    needed = fields_needed(measure)
    for name, entry in tables().items():
        fields = [field.name for field in entry.fields if (name, field.name) in needed]
        if fields:
            named = ", ".join(f"`{field}`" for field in fields)
            yield f"{table_link(name, RECORD_FROM_RULEBOOK)}: {named}"
