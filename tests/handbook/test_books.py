"""The books: what is on their pages, and that they are the same every time."""

import re
from pathlib import Path

import pytest

from childfirst.handbook import write_handbook
from childfirst.handbook.links import page_name
from childfirst.measures.catalogue import MEASURES
from childfirst.validation.catalogue import RULES


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    write_handbook(folder)
    return folder


def text(docs: Path, name: str) -> str:
    return (docs / name).read_text(encoding="utf-8")


def every_page(docs: Path) -> dict[Path, str]:
    return {path: path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.md"))}


def test_every_measure_is_in_the_rule_book(docs: Path) -> None:
    for basis, measures in MEASURES.items():
        pages = "\n".join(p.read_text("utf-8") for p in (docs / "rulebook" / basis).glob("*.md"))
        for measure in measures:
            assert f"## {measure.table}: {measure.title}\n\n{measure.rule}" in pages
            assert f"`{measure.definition}`" in pages
            for example in measure.examples:
                assert f"**{example.shows}**" in pages


def test_every_rule_is_in_the_validation_book_and_in_its_index(docs: Path) -> None:
    index = text(docs, "handbook/validation/index.md")
    pages = "\n".join(every_page(docs / "handbook" / "validation").values())
    for rule in RULES:
        assert f"[{rule.code}](" in index
        assert pages.count(f"## {rule.code}: {rule.title}\n\n{rule.remedy}") == 1


def test_a_page_reads_as_guidance(docs: Path) -> None:
    page = text(docs, "rulebook/local/kpi-5.md")
    section = page[: page.index("## Visual 5: Children with")]
    assert "| Periods | each quarter |" in section
    assert "| Valid from | 1 April 2023 |" in section
    yes = "| Yes | `substance_misuse_need` | how many children | all children of the table |"
    assert yes in section
    assert "| A | substance_misuse | 12 April 2023 | (missing) |" in section
    assert "| 2023/24 Q1 | No. of Children | 1 |" in section


def test_steps_stand_after_those_they_need(docs: Path) -> None:
    steps = re.findall(r"^## `(\w+)`", text(docs, "rulebook/local/steps.md"), re.MULTILINE)
    assert len(steps) == len(set(steps))
    assert steps.index("open_spells") < steps.index("reference_days") < steps.index("cohort")


def test_the_period_of_the_victims_register_is_named_as_figures_print_it(docs: Path) -> None:
    assert "| since 2023-08-01 | Statutory Orders | 1 |" in text(docs, "rulebook/local/kpi-10.md")


def test_every_link_leads_to_a_page_and_a_place(docs: Path) -> None:
    for path, page in every_page(docs).items():
        for target in re.findall(r"\]\(([^)]+)\)", page):
            name, _, place = target.partition("#")
            there = (path.parent / name).resolve()
            by_hand = Path("docs") / there.relative_to(docs.resolve())
            assert there.is_file() or by_hand.is_file(), f"{path.name} leads to {target}"
            if place:
                headings = re.findall(r"^#+ (.*)$", there.read_text(encoding="utf-8"), re.MULTILINE)
                assert place in [page_name(heading.strip("`")) for heading in headings]


def test_tables_have_as_many_cells_in_every_row(docs: Path) -> None:
    for path, page in every_page(docs).items():
        for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
            rows = [re.sub(r"\\\|", "", row).count("|") for row in block.splitlines()]
            assert len(set(rows)) == 1, f"{path.name}: {block[:80]}"


def test_a_page_that_no_longer_belongs_is_removed(docs: Path, tmp_path: Path) -> None:
    old = tmp_path / "rulebook" / "local" / "kpi-99.md"
    old.parent.mkdir(parents=True)
    old.write_text("gone", encoding="utf-8")
    kept = tmp_path / "glossary.md"
    kept.write_text("by hand", encoding="utf-8")
    write_handbook(tmp_path)
    assert not old.exists()
    assert kept.exists()


def test_writing_again_changes_nothing(docs: Path, tmp_path: Path) -> None:
    write_handbook(tmp_path)
    first = {path.relative_to(docs): page for path, page in every_page(docs).items()}
    assert {p.relative_to(tmp_path): page for p, page in every_page(tmp_path).items()} == first
