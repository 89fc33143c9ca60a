"""An import is all or nothing, changes nothing twice, and keeps where everything came from."""

import pytest

from childfirst.access.models import AuditEvent, chain_is_whole
from childfirst.actions.import_extracts import import_extracts
from childfirst.actions.stored_tables import stored_table
from childfirst.exchange.findings import UnreadableInput
from childfirst.record.dictionary import tables
from childfirst.record.supply import Delivery, SuppliedFile
from tests.actions.conftest import column, extracts

pytestmark = pytest.mark.django_db(transaction=True)


def stored(name: str) -> list[dict[str, object]]:
    rows = stored_table(tables()[name]).to_pylist()
    return sorted(rows, key=lambda row: str(row[tables()[name].primary_key[0]]))


def everything() -> dict[str, list[dict[str, object]]]:
    return {name: stored(name) for name in tables()}


def test_every_record_keeps_its_file_and_row(given: str) -> None:
    done = import_extracts(extracts=extracts(given), by="analyst")
    assert done.any
    first, second = stored("residences")
    assert (first["supplied_file"], first["supplied_row"]) == ("residences.csv", 2)
    assert second["suitability"] is None
    file = SuppliedFile.objects.get(table="residences")
    assert (file.sha256, file.rows, file.supplier) == ("a" * 64, 2, "Youth justice service")
    assert str(stored("contributions")[0]["posts_fte"]) == "0.5000"


def test_the_same_extracts_twice_change_nothing(given: str) -> None:
    import_extracts(extracts=extracts(given), by="analyst")
    before = everything(), Delivery.objects.count(), AuditEvent.objects.count()
    done = import_extracts(extracts=extracts(given), by="analyst")
    assert not done.any
    assert done.delivery is None
    assert (everything(), Delivery.objects.count(), AuditEvent.objects.count()) == before


def test_a_corrected_extract_updates_adds_and_removes(given: str) -> None:
    import_extracts(extracts=extracts(given), by="analyst")
    corrected = given.replace("R1, A, 2023-01-01, SUITABLE", "R1, A, 2023-01-01, UNSUITABLE")
    corrected = corrected.replace("R2, B", "R3, B")
    done = import_extracts(extracts=extracts(corrected, "b"), by="analyst")
    change = next(each for each in done.changes if each.table == "residences")
    assert (len(change.added), len(change.updated), len(change.removed)) == (1, 1, 1)
    assert [row["residence_id"] for row in stored("residences")] == ["R1", "R3"]
    assert stored("residences")[0]["suitability"] == "UNSUITABLE"
    assert Delivery.objects.count() == 2


def test_what_another_supplier_brought_stays(given: str) -> None:
    import_extracts(extracts=extracts(given, tables=("children", "residences")), by="analyst")
    more = given.replace("R1, A", "R9, A").replace("      R2, B, 2023-01-01,\n", "")
    housing = extracts(more, "b", ("residences",))
    import_extracts(extracts=housing, by="analyst", supplier="Housing")
    assert [row["residence_id"] for row in stored("residences")] == ["R1", "R2", "R9"]


def test_a_dry_run_says_what_would_change_and_changes_nothing(given: str) -> None:
    before = everything()
    done = import_extracts(extracts=extracts(given), by="analyst", dry_run=True)
    assert sum(len(change.added) for change in done.changes) == 5
    assert everything() == before
    assert not Delivery.objects.exists()
    assert not AuditEvent.objects.exists()


def test_a_reference_to_nothing_is_refused_with_its_place(given: str) -> None:
    before = everything()
    with pytest.raises(UnreadableInput) as caught:
        import_extracts(extracts=extracts(given, tables=("residences",)), by="analyst")
    finding = caught.value.findings[0]
    assert (finding.file, finding.row, finding.column) == ("residences.csv", 2, "ypid")
    assert "children" in finding.expected
    assert everything() == before


def test_removing_what_others_refer_to_is_refused(given: str) -> None:
    import_extracts(extracts=extracts(given), by="analyst")
    before = everything()
    fewer = extracts(given.replace("      B, Ben\n", ""), "b")
    only = {"children": fewer.tables["children"]}
    kept = only["children"].rows.slice(0, 1)
    only["children"] = type(only["children"])("children", "children.csv", "", "c" * 64, kept)
    smaller = type(fewer)("example", only)
    with pytest.raises(UnreadableInput) as caught:
        import_extracts(extracts=smaller, by="analyst")
    assert caught.value.findings[0].file == "residences.csv"
    assert everything() == before


def test_losing_much_of_a_table_must_be_asked_for() -> None:
    many = "children: ypid\n" + "\n".join(f"  Y{number:03}" for number in range(60))
    few = "children: ypid\n" + "\n".join(f"  Y{number:03}" for number in range(30))
    import_extracts(extracts=extracts(many), by="analyst")
    with pytest.raises(UnreadableInput, match="finding"):
        import_extracts(extracts=extracts(few, "b"), by="analyst")
    assert len(stored("children")) == 60
    import_extracts(extracts=extracts(few, "b"), by="analyst", allow_removals=True)
    assert len(stored("children")) == 30


def test_an_import_that_breaks_off_anywhere_leaves_nothing(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything()
    for part in ("write_rows", "remove_rows", "orphans", "record_event"):
        with monkeypatch.context() as patch:

            def stop(*_arguments: object, **_options: object) -> None:
                raise KeyboardInterrupt

            patch.setattr(f"childfirst.actions.import_extracts.{part}", stop)
            with pytest.raises(KeyboardInterrupt):
                import_extracts(extracts=extracts(given), by="analyst")
        assert everything() == before, part
    assert not Delivery.objects.exists()


def test_an_import_is_in_the_audit_trail_without_any_child(given: str) -> None:
    import_extracts(extracts=extracts(given), by="analyst")
    event = AuditEvent.objects.get()
    assert (event.by, event.action) == ("analyst", "import_extracts")
    assert "Ada" not in str(event.details)
    assert chain_is_whole()


def test_stored_tables_come_back_in_the_types_of_the_dictionary(given: str) -> None:
    import_extracts(extracts=extracts(given), by="analyst")
    rows = stored_table(tables()["residences"])
    assert str(rows.schema.field("start_date").type) == "date32[day]"
    assert sorted(column(rows, "ypid")) == ["A", "B"]  # type: ignore[type-var]
