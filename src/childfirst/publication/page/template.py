"""What every page shares: its styles, and how a template becomes a page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from django.template import Context, Engine
from django.utils.safestring import SafeString, mark_safe

HERE = Path(__file__).parent
STYLES = ("govuk-frontend.min.css", "report.css")


@cache
def styles() -> SafeString:
    """Give the styles of every page. They are files of this project and no one's input."""
    texts = [(HERE / "static" / name).read_text(encoding="utf-8") for name in STYLES]
    return mark_safe("\n".join(texts))  # noqa: S308


def rendered(template: str, content: dict[str, Any], folder: Path = HERE / "templates") -> str:
    """Fill a template of this room or of a folder; text that is not marked safe is escaped.

    It needs no settings of Django, and what it prints does not depend on them.
    """
    found = Engine(dirs=[str(folder)]).get_template(template)
    return str(found.render(Context(content, use_l10n=False, use_tz=False)))
