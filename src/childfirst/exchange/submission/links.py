"""Fills in what a document says in its lists of links: which row goes with which."""

from __future__ import annotations

from childfirst.exchange.submission.positions import Join, Path
from childfirst.exchange.submission.values import Refusing
from childfirst.exchange.wording import quoted


def follow_links(
    rows: list[dict[str, str]],
    fields: tuple[str, str],
    join: Join,
    content: dict[str, object],
    to: Refusing,
) -> None:
    """Set a field of every row from the links that name its key; several answers are a finding.

    `fields` are the key by which a link names a row, and the field to set.
    """
    key, name = fields
    linked: dict[str, set[str]] = {}
    for link in _at(content, join.path):
        linked.setdefault(_trimmed(link, join.key), set()).add(_trimmed(link, join.value))
    for row in rows:
        found = linked.get(row[key].strip(), set())
        row[name] = min(found, default="")
        if len(found) > 1:
            to.refuse(
                content,
                join.path,
                found=f"{len(found)} links for {quoted(row[key])}",
                expected=f"one {join.value} for each {join.key}",
                remedy="Keep the link that is right.",
                kind="links",
            )


def _at(content: object, path: Path) -> list[dict[str, object]]:
    """Give the elements at a path; what has a wrong kind was refused on the way through."""
    for step in path:
        content = content.get(step) if isinstance(content, dict) else None
    every = content if isinstance(content, list) else [content]
    return [each for each in every if isinstance(each, dict)]


def _trimmed(item: dict[str, object], name: str) -> str:
    value = item.get(name)
    return value.strip() if isinstance(value, str) else ""
