"""Says what the system or the database refused, and quotes nothing that could be a child's."""

from __future__ import annotations

from pathlib import Path

ELSEWHERE = "close it in other programs, or choose a place where you may read and write"
OF_SQLITE = {
    "unable to open database file": "its file cannot be opened; see that its folder is there",
    "file is not a database": "its file is no SQLite database; give the path of another",
    "database is locked": "another program is writing to it; try again when that is done",
    "readonly database": f"its file may not be changed; {ELSEWHERE}",
    "full": "the disk is full",
}
"""What SQLite says of a database that it cannot use, and what to do."""


def system_refusal(problem: OSError) -> str:
    """Say which file or folder the system refused, what was expected there, and what to do."""
    where = problem.filename2 or problem.filename
    if not where:
        return problem.strerror or "The system refused"
    if isinstance(problem, FileExistsError | NotADirectoryError):
        return f"{where}: found a file; expected a folder. Give the path of a folder"
    if isinstance(problem, FileNotFoundError):
        return f"{where}: found nothing at this path. Check the path, and that its folder is there"
    if isinstance(problem, IsADirectoryError) or _is_folder(where):
        return f"{where}: found a folder that cannot be used as a file. Check the path"
    if isinstance(problem, PermissionError):
        return f"{where}: may not be opened; {ELSEWHERE}"
    return f"{where}: {problem.strerror or 'the system refused it'}"


def _is_folder(where: str) -> bool:
    try:
        return Path(where).is_dir()
    except OSError:  # a name that is too long is nothing at all
        return False


def was_stopped(problem: BaseException) -> bool:
    """Say whether somebody pressed Ctrl-C, which DuckDB tells in its own way."""
    return isinstance(problem, KeyboardInterrupt) or str(problem) == "Query interrupted"


def database_refusal(problem: BaseException) -> str:
    """Say why a database could not be used."""
    told = str(problem).lower()
    reason = type(problem.__cause__ or problem).__name__
    otherwise = f"{reason}; check its address and that it is running"
    return next((words for mark, words in OF_SQLITE.items() if mark in told), otherwise)
