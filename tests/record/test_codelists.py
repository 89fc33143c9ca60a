"""Code lists: sane, complete, and right about what was in force when."""

from datetime import date

import pytest

from childfirst.record.codelists import codelist, codelist_names
from childfirst.record.dictionary import tables

USED = {field.codelist for table in tables().values() for field in table.fields} - {""}

# how many codes each field's list has in the exchange format
SIZES = {
    ("children", "ethnicity"): 19,
    ("offences", "yjb_offence_category"): 19,
    ("outcomes", "legal_outcome"): 26,
    ("outcomes", "outcome_appeal_status"): 4,
    ("incidents", "incident_type"): 4,
    ("incidents", "reported_by"): 6,
    ("programmes", "disposal_type"): 18,
    ("programmes", "end_reason"): 12,
    ("hearings", "remand_decision"): 12,
    ("residences", "accommodation_type"): 22,
    ("education", "provision_type"): 21,
    ("education", "local_provision"): 12,
    ("special_need_types", "need"): 13,
    ("health_needs", "intervention_type"): 8,
    ("health_needs", "provider"): 6,
}


@pytest.mark.parametrize("name", codelist_names())
def test_a_list_is_sane(name: str) -> None:
    codes = codelist(name)
    assert codes.title and codes.source
    assert len(set(codes.values)) == len(codes.values) > 1
    for code in codes.codes:
        assert isinstance(code.code, str) and code.code and code.label
        if code.valid_from and code.valid_to:
            assert code.valid_from <= code.valid_to


def test_every_list_is_used_and_every_list_used_exists() -> None:
    assert set(codelist_names()) == USED


@pytest.mark.parametrize(("table", "field"), SIZES)
def test_a_list_is_complete(table: str, field: str) -> None:
    assert len(tables()[table].field(field).codes) == SIZES[table, field]


def test_yaml_does_not_turn_codes_into_something_else() -> None:
    assert codelist("yes_no").values == ("YES", "NO")
    assert codelist("sex").values == ("1", "2", "9")


@pytest.mark.parametrize(
    ("name", "code", "last_day_without", "first_day_with"),
    [
        ("legal_outcome", "SECTION_250", date(2020, 11, 30), date(2020, 12, 1)),
        ("disposal_type", "SECTION_259", date(2020, 11, 30), date(2020, 12, 1)),
        ("legal_outcome", "SECTION_226_B", date(2020, 12, 1), date(2020, 11, 30)),
        ("remand_decision", "COURT_ORDERED_SECURE_REMAND", date(2012, 12, 3), date(2012, 12, 2)),
        ("programme_kind", "turnaround", date(2022, 11, 30), date(2022, 12, 1)),
    ],
)
def test_validity(name: str, code: str, last_day_without: date, first_day_with: date) -> None:
    entry = codelist(name).code(code)
    assert not entry.valid_on(last_day_without)
    assert entry.valid_on(first_day_with)


def test_outcomes_belong_to_the_tiers_of_the_tier_list() -> None:
    assert set(codelist("legal_outcome").groups()) == set(codelist("legal_outcome_group").values)
    assert all(code.severity for code in codelist("legal_outcome").codes)


def test_ethnicity_has_the_six_national_groups_with_the_unknown_last() -> None:
    groups = codelist("ethnicity").groups()
    assert len(groups) == 6
    assert list(groups)[-1] == "Information not obtainable"
    assert groups["Mixed"] == ("M1", "M2", "M3", "M9")


def test_six_order_types() -> None:
    groups = codelist("disposal_type").groups()
    assert len(groups) == 6
    assert "DTO_CUSTODY" not in groups["Custodial sentence"]


def test_places_that_are_never_suitable() -> None:
    codes = codelist("accommodation_type").codes
    never = {code.code for code in codes if code.always_unsuitable}
    assert never == {"BED_AND_BREAKFAST", "NO_FIXED_ABODE", "UNKNOWN"}


def test_unknown_code_and_unknown_list() -> None:
    assert codelist("sex").label("2") == "Female"
    with pytest.raises(KeyError):
        codelist("sex").label("7")
    with pytest.raises(FileNotFoundError):
        codelist("shoe_sizes")
