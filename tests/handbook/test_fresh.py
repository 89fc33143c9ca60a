"""The books in `docs` say what the code does: `python -m childfirst.handbook` renews them."""

from pathlib import Path

from childfirst.handbook import write_handbook

DOCS = Path(__file__).parents[2] / "docs"
BOOKS = ("rulebook", "handbook")


def pages(docs: Path) -> dict[str, str]:
    paths = (path for book in BOOKS for path in (docs / book).rglob("*.md"))
    return {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_the_committed_books_equal_a_fresh_rendering(tmp_path: Path) -> None:
    write_handbook(tmp_path)
    fresh, committed = pages(tmp_path), pages(DOCS)
    differing = [
        name for name in fresh.keys() | committed if fresh.get(name) != committed.get(name)
    ]
    assert sorted(differing) == []
