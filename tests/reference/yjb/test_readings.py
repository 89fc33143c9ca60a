"""Points on which the rules can be read in two ways, read as decision 0026 says."""

from __future__ import annotations

from tests.reference.yjb.conftest import Ask
from tests.reference.yjb.package import Package


def test_between_sentence_and_release_is_not_inside_the_licence(licence: Package, ask: Ask) -> None:
    record = {"domain": "mental_health", "need_identified_date": "2023-02-01"}
    offer = {"offered_date": "2023-04-09", "intervention_type": "GETTING_HELP"}
    licence.add("health_needs", ypid="A", **record, **offer)
    licence.add("care_statuses", ypid="A", status="early_help_referral", start_date="2023-04-09")
    cells = "kpi4.need", "kpi4.need_and_offered", "kpi7.early_help_open_before"
    assert ask(*cells, "kpi7.early_help_referred") == [1, 0, 1, 0]

    licence.add("health_needs", ypid="A", **record, **offer | {"offered_date": "2023-04-10"})
    licence.add("care_statuses", ypid="A", status="early_help_referral", start_date="2023-04-10")
    assert ask(*cells, "kpi7.early_help_referred") == [1, 1, 1, 1]


def test_other_education_stands_with_other_alternative_provision(
    referral: Package, ask: Ask
) -> None:
    place = {"start_date": "2022-01-01", "suitability": "SUITABLE"}
    referral.add("education", ypid="A", provision_type="OTHER", **place)

    assert ask("kpi2.type_end.alternative", "kpi2.type_end.none") == [1, 0]


def test_the_hours_offered_make_full_time_and_an_unassessed_place_has_none(
    referral: Package, ask: Ask
) -> None:
    place = {"start_date": "2022-01-01", "provision_type": "SCHOOL_FULL_TIME"}
    hours = {"hours_offered": "25", "hours_attended": "10"}
    referral.add("education", ypid="A", suitability="UNSUITABLE", **place, **hours)
    referral.add("education", ypid="A", suitability="", **place, **hours)
    cells = "kpi2.full_time_end", "kpi2.part_time_end", "kpi2.hours_attended_end.1-15"

    assert ask(*cells) == [1, 0, 1]


def test_a_type_of_home_is_as_suitable_as_all_homes_of_the_day(referral: Package, ask: Ask) -> None:
    day = {"ypid": "A", "start_date": "2022-01-01"}
    referral.add("residences", **day, accommodation_type="AT_HOME", suitability="SUITABLE")
    referral.add("residences", **day, accommodation_type="YOI", suitability="UNKNOWN")
    cells = "kpi1.type_end.parents", "kpi1.type_end.parents.suitable"

    assert ask(*cells, "kpi1.type_end.parents.unsuitable") == [1, 0, 1]


def test_an_offer_counts_by_type_whether_or_not_a_need_is_dated(
    referral: Package, ask: Ask
) -> None:
    record = {"domain": "substance_misuse", "intervention_type": "COMPLEX_CARE"}
    referral.add("health_needs", ypid="A", offered_date="2023-01-01", **record)
    cells = "kpi5.need", "kpi5.need_and_offered", "kpi5.offered.complex_care"

    assert ask(*cells, "kpi5.offered_not_attended") == [0, 0, 1, 1]


def test_who_asked_is_counted_whether_or_not_they_consented(referral: Package, ask: Ask) -> None:
    referral.add("victims", victim_id="V", type="individual")
    asked = {"progress_requested_date": "2023-01-01", "support_requested_date": "2023-01-01"}
    given = {"progress_provided_date": "2023-02-01", "support_provided_date": "2023-02-01"}
    referral.add("victim_interventions", victim_id="V", offence_id="O1", **asked, **given)
    cells = "progress_requested", "support_requested", "progress_given", "support_given"

    assert ask(*(f"kpi10.{cell}" for cell in cells)) == [1, 1, 0, 0]
