"""Documents with the national items alone are whole: what our record asks beyond is supplied."""

import json
from pathlib import Path
from typing import Any

import pytest

from childfirst.exchange.submission.description import described_shape
from childfirst.exchange.submission.shape import is_local, shape, travelling
from childfirst.record.dictionary import tables
from tests.exchange.deliveries import read
from tests.exchange.submission.documents import document, lines, xml

ITEMS: dict[str, Any] = {
    "person_details": {"dateOfBirth": "2008-02-29", "sex": "2"},
    "residence": [
        {"date": "2023-01-01", "kpi1AccommodationSuitability": "SUITABLE"},
        {"date": "2023-05-01", "localResidenceID": "R9"},
        {"date": "2023-06-01"},
    ],
    "ete_status": {"startDate": "2023-01-01", "provisionType": "COLLEGE"},
    "health": {
        "mentalHealth": {"kpi4MHDateReferred": "2023-02-01"},
        "substanceMisuse": [{"kpi5SMDateReferred": "2023-02-02"}],
    },
    "care_status": [{"status": "cared_for", "startDate": "2023-01-01"}],
}


def national(**items: Any) -> dict[str, Any]:
    made = document(**(ITEMS | items))
    for offence in made["offence"]:
        outcome = offence["offenceLegalOutcome"][0]
        del outcome["localOutcomeID"]
        offence["offenceLegalOutcome"] = [outcome, {**outcome, "legalOutcome": "FINE"}]
    return made


def column(path: Path, table: str, field: str) -> list[str]:
    values: list[str] = read(path).tables[table].rows[field].to_pylist()
    return values


@pytest.mark.parametrize(
    ("table", "field", "values"),
    [
        ("outcomes", "outcome_id", ["OF-YP1-1", "OF-YP1-2"]),
        ("residences", "residence_id", ["YP1-1", "R9", "YP1-3"]),
        ("health_needs", "health_need_id", ["YP1-1", "YP1-2"]),
        ("care_statuses", "care_status_id", ["YP1-1"]),
        ("education", "local_provision", ["FE College"]),
        ("children", "forename", ["Not given"]),
    ],
)
def test_what_the_record_asks_for_is_supplied(
    tmp_path: Path, table: str, field: str, values: list[str]
) -> None:
    assert column(lines(tmp_path, national()), table, field) == values


def test_what_is_given_stays(tmp_path: Path) -> None:
    given = [{"startDate": "2023-01-01", "provisionType": "COLLEGE", "localProvision": "NEET"}]
    assert column(lines(tmp_path, national(ete_status=given)), "education", "local_provision") == [
        "NEET"
    ]


def test_a_supplied_value_is_told_once(tmp_path: Path) -> None:
    notices = read(lines(tmp_path, national())).notices
    told = [each for each in notices if "residence.localResidenceID" in each]
    assert told == [
        "The item residence.localResidenceID was not given everywhere, and was supplied."
    ]


def test_both_ways_of_writing_supply_the_same(tmp_path: Path) -> None:
    body = """<document><header><ypid>YP1</ypid></header>
    <person_details><dateOfBirth>2008-02-29</dateOfBirth></person_details>
    <residence><date>2023-01-01</date></residence><residence><date>2023-02-01</date></residence>
    </document>"""
    alike = {
        "header": {"ypid": "YP1"},
        "person_details": {"dateOfBirth": "2008-02-29"},
        "residence": [{"date": "2023-01-01"}, {"date": "2023-02-01"}],
    }
    ours = column(xml(tmp_path, body), "residences", "residence_id")
    assert ours == column(lines(tmp_path, json.dumps(alike)), "residences", "residence_id")


@pytest.mark.parametrize(
    ("identified", "plan", "level"),
    [("YES", "YES", "EHCP"), ("YES", "NO", "SEN_SUPPORT"), ("NO", "", "NONE")],
)
def test_the_level_of_support_follows_from_need_and_plan(
    tmp_path: Path, identified: str, plan: str, level: str
) -> None:
    need = {
        "kpi3IdentifiedSENDALN": identified,
        "kpi3SENDFormalPlan": plan,
        "kpi3SENDStartDate": "2023-01-01",
    }
    assert column(lines(tmp_path, national(sendaln=need)), "special_needs", "level") == [level]


@pytest.mark.parametrize(
    ("disposal", "kind"),
    [
        ("YOUTH_CAUTION", "non_statutory"),
        ("YOUTH_CONDITIONAL_CAUTION", "statutory"),
        ("TURNAROUND_PROGRAMME", "turnaround"),
    ],
)
def test_the_kind_of_work_follows_from_the_disposal(
    tmp_path: Path, disposal: str, kind: str
) -> None:
    programme = {
        "interventionProgrammeID": "P1",
        "startDate": "2023-01-01",
        "disposalType": disposal,
    }
    path = lines(tmp_path, national(intervention_programme=[programme]))
    assert column(path, "programmes", "kind") == [kind]


def test_everything_required_beyond_the_national_items_is_supplied() -> None:
    for position in shape().positions:
        entry, described = position.entry, described_shape().tables[position.entry.name]
        if is_local(entry.name):
            continue
        asked = {f.name for f in entry.fields if f.required and f.name in described.local}
        assert asked == {*described.otherwise, described.numbered} - {""}, entry.name


def test_cases_name_fields_and_codes_that_exist() -> None:
    for name in travelling():
        entry = tables()[name]
        for field, cases in described_shape().tables[name].otherwise.items():
            assert not cases[-1].when
            for case in cases:
                assert not entry.field(field).codes or case.value in entry.field(field).codes
                for asked, codes in case.when.items():
                    assert set(codes) <= set(entry.field(asked).codes)
