"""One validation rule of the handbook."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.handbook.examples import rule_example
from childfirst.handbook.links import RECORD_FROM_VALIDATION, table_link
from childfirst.handbook.wording import in_words
from childfirst.language.functions import ALWAYS
from childfirst.record.renderings.markdown import page, table
from childfirst.validation.declaration import Rule, Severity
from childfirst.validation.touches import tables_touched

SEVERITIES = {
    Severity.ERROR: "error: it cannot be right",
    Severity.QUERY: "query: it may be right, look",
}


def rule_section(rule: Rule) -> str:
    """Give everything the handbook says of one rule."""
    return page(
        f"## {rule.code}: {rule.title}",
        rule.remedy,
        table(("Question", "Answer"), _answers(rule)),
        "### Worked examples",
        *(rule_example(example) for example in rule.examples),
    ).rstrip()


def _answers(rule: Rule) -> Iterator[tuple[str, str]]:
    every = rule.applies is ALWAYS
    yield "Severity", SEVERITIES[rule.severity]
    yield "Who puts it right", str(rule.owner)
    yield "Table", table_link(rule.rows.name, RECORD_FROM_VALIDATION)
    yield "Asked of", "every row" if every else f"rows where {in_words(rule.applies, rule.rows)}"
    yield "Fails where", in_words(rule.fails, rule.rows)
    yield "Fields to look at", ", ".join(in_words(field, rule.rows) for field in rule.fields)
    yield "Tables of the report it may change", ", ".join(tables_touched(rule)) or "none"
    if rule.cites:
        yield "Source", rule.cites
