"""The migrations make exactly the tables that the models describe."""

import ast
from pathlib import Path

import pytest
from django.core.management import call_command

import childfirst.record


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_no_words_of_the_dictionary_reach_a_migration() -> None:
    """Mending a help text must not change the database."""
    folder = Path(childfirst.record.__file__).parent / "migrations"
    for path in folder.glob("0*.py"):
        calls = [
            node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)
        ]
        words = {keyword.arg for call in calls for keyword in call.keywords}
        assert not words & {"help_text", "title", "help", "source", "sensitivity", "codes"}
