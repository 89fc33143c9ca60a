"""The rules as a whole: their number, their codes, their words and what they cover."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from childfirst.language.dependencies import tables_mentioned
from childfirst.record.codelists import codelist, codelist_names
from childfirst.record.dictionary import tables
from childfirst.validation import rules
from childfirst.validation.catalogue import RULES, SUBJECTS, rule
from childfirst.validation.declaration import Owner, Rule
from childfirst.validation.rules.validity import RULES as VALIDITY


def test_there_are_enough_rules() -> None:
    assert len(RULES) >= 240


def test_every_file_with_rules_is_in_the_catalogue_once() -> None:
    files = [Path(each) for each in rules.__path__ for each in Path(each).glob("*.py")]
    with_rules = [file.stem for file in files if "\nRULES" in file.read_text(encoding="utf-8")]

    assert sorted(SUBJECTS) == sorted(with_rules)


def test_codes_and_titles_are_given_once() -> None:
    assert max(Counter(each.code for each in RULES).values()) == 1
    assert max(Counter(each.title for each in RULES).values()) == 1


def test_every_table_has_a_rule() -> None:
    assert {each.rows.name for each in RULES} == set(tables())


def test_every_owner_has_a_rule() -> None:
    assert {each.owner for each in RULES} == set(Owner)


@pytest.mark.parametrize("each", [pytest.param(each, id=each.code) for each in RULES])
def test_words_of_a_rule(each: Rule) -> None:
    assert each.title[0].isupper() and not each.title.endswith(".")
    assert each.remedy[0].isupper() and each.remedy.endswith(".")
    assert not each.title.isspace() and ".md" not in each.cites


@pytest.mark.parametrize("each", [pytest.param(each, id=each.code) for each in RULES])
def test_fields_to_look_at_belong_to_what_the_rule_asks(each: Rule) -> None:
    asked = tables_mentioned([each.applies, each.fails, *each.fields], each.rows)
    looked_at = {field.rows.name for field in each.fields}

    assert looked_at <= asked
    assert all(not field.name.startswith("supplied") for field in each.fields)


def test_a_rule_is_found_by_its_code() -> None:
    assert rule("EDU-01").title == "More hours attended than offered"
    with pytest.raises(KeyError):
        rule("EDU-99")


def test_every_code_list_with_limits_has_its_rule() -> None:
    limited = {
        name
        for name in codelist_names()
        if any(code.valid_from or code.valid_to for code in codelist(name).codes)
    }
    checked = {each.rows.entry.field(each.fields[0].name).codelist for each in VALIDITY}

    assert checked == limited


def test_limits_come_from_the_code_list() -> None:
    code = codelist("legal_outcome").code("SECTION_90_92_DETENTION")
    assert code.valid_to is not None
    late = f"SECTION_90_92_DETENTION, {code.valid_to + timedelta(days=1)}"

    assert late in rule("VAL-01").examples[0].given
