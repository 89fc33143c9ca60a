"""The page of settings: what an installation may choose, and how it is named."""

from __future__ import annotations

from childfirst.configuration import Configuration, variable
from childfirst.record.renderings.markdown import page, table


def settings_page() -> str:
    """Give the page: each environment variable, what it is for, and the value it has otherwise."""
    rows = [
        (f"`{variable(name)}`", field.description or "", _otherwise(field.default))
        for name, field in Configuration.model_fields.items()
    ]
    return page(
        "# Settings",
        "Each is an environment variable. Nothing has to be set. An option of a command, such as "
        "`--database`, comes before the setting.",
        table(("Variable", "What it is for", "Otherwise"), rows),
    )


def _otherwise(value: object) -> str:
    """Give the value that a setting has when nobody chose one."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
