"""A file is read in one sitting: none is longer than 150 lines, but for those named here."""

from pathlib import Path

MOST = 150
"""Lines, the blank ones included."""
FOLDERS = ("src", "tests", "benchmarks", "scripts")

UNSETTLED = "it still changes with every document that is read: split it when that has settled"
EXAMPLES = "half of it is its worked examples"
LONGER = {
    "scripts/make_casebook_example.py": "one script, run by its path: it imports nothing beside it",
    "src/childfirst/disclosure/linking.py": "two lines over, of imports: one thing, how cells tie",
    "src/childfirst/proofing/readers/formats/web_page/reader.py": UNSETTLED,
    "tests/disclosure/test_protecting.py": "a case to each way a figure tells, read side by side",
    "tests/publication/test_nothing_withheld_tells.py": "one claim, on every form of every report",
}
"""Files that are longer, each with the reason why it is not split."""


def lengths() -> dict[str, int]:
    """Give the lines of every file of Python, those that Django wrote left out."""
    files = [Path("make.py"), *(file for folder in FOLDERS for file in Path(folder).rglob("*.py"))]
    return {
        file.as_posix(): len(file.read_text(encoding="utf-8").splitlines())
        for file in files
        if "migrations" not in file.parts
    }


def test_no_file_is_longer_than_one_sitting() -> None:
    longer = [
        f"{file} has {lines} lines"
        for file, lines in sorted(lengths().items())
        if lines > MOST and file not in LONGER
    ]
    assert not longer, (
        f"{'; '.join(longer)}: split along the meaning, or name it in LONGER of this test with the "
        "reason why it is one thing"
    )


def test_no_file_is_named_as_longer_that_is_not() -> None:
    found = lengths()
    done = [file for file in LONGER if found.get(file, 0) <= MOST]
    assert not done, f"at most {MOST} lines now, so take it off the list: {', '.join(done)}"
