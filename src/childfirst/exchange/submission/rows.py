"""Takes a document apart into rows of our tables, each with its line; nothing is typed yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from childfirst.exchange.naming import nearest
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.submission.documents import Document, line_of
from childfirst.exchange.submission.links import follow_links
from childfirst.exchange.submission.newest import PERSON, Record
from childfirst.exchange.submission.positions import Key, Path, Position, Row
from childfirst.exchange.submission.shape import shape
from childfirst.exchange.submission.supplying import supply
from childfirst.exchange.submission.values import elements, scalar
from childfirst.exchange.wording import quoted

Context = Mapping[Key, str]


@dataclass
class Taking:
    """One document being taken apart: its rows so far and the paths it mentions."""

    document: Document
    remarks: Remarks
    ignore_unknown: bool
    rows: list[Row] = field(default_factory=list)
    mentioned: set[Path] = field(default_factory=set)

    def refuse(
        self, item: dict[str, object], path: Path, found: str, expected: str, remedy: str, kind: str
    ) -> None:
        """Add a finding about an item of this document."""
        self.remarks.refuse(
            self.document.place,
            found,
            expected,
            remedy,
            row=line_of(item, self.document),
            column=".".join(path),
            kind=kind,
        )


def take_apart(record: Record, remarks: Remarks, *, ignore_unknown: bool = False) -> Taking:
    """Give the rows of a document; findings for items that are unknown or of a wrong kind."""
    taking = Taking(record.document, remarks, ignore_unknown)
    content = record.document.content
    if not elements(content.get(PERSON), (PERSON,), content, taking):
        taking.refuse(
            content, (PERSON,), "no person_details", "them in every document", "Add them.", "person"
        )
    _walk(content, (), {("children", "ypid"): record.header.ypid}, taking)
    for row in taking.rows:
        if "deleted" in row.position.header:
            row.values["deleted"] = record.deleted
    for position in shape().positions:
        rows = [row.values for row in taking.rows if row.position is position]
        for name, join in position.joined.items() if rows else ():
            follow_links(rows, (position.entry.primary_key[0], name), join, content, taking)
    supply(taking.rows, remarks)
    return taking


def _walk(item: dict[str, object], path: Path, context: Context, taking: Taking) -> None:
    context = dict(context)
    names: set[str] = set()
    for position in shape().at(path):
        row = _row(item, position, context, taking)
        taking.rows.append(row)
        names |= set(position.names.values())
        for key in position.entry.primary_key:
            context[(position.entry.name, key)] = row.values.get(key, "")
        names |= _repeated(item, position, context, taking)
    for name, value in item.items():
        below = (*path, name)
        if below in shape().branches:
            taking.mentioned.add(below)
            for element in elements(value, below, item, taking):
                _walk(element, below, context, taking)
        elif name in shape().omitted.get(path, ()):
            taking.remarks.note(f"The item {'.'.join(below)} is not held and was left out.")
        elif name not in names | shape().known[path]:
            _refuse_unknown(item, path, name, taking)
        elif name not in names:  # of the header or of a link: only its kind is judged here
            scalar(value, below, item, taking)


def _row(item: dict[str, object], position: Position, context: Context, taking: Taking) -> Row:
    values = dict(position.fixed)
    values |= {name: context.get(key, "") for name, key in position.inherited.items()}
    for name, called in position.names.items():
        yes_no = position.entry.field(name).codelist == "yes_no"
        below = (*position.path, called)
        values[name] = scalar(item.get(called), below, item, taking, yes_no=yes_no)
    return Row(position, line_of(item, taking.document), values)


def _repeated(
    item: dict[str, object], position: Position, context: Context, taking: Taking
) -> set[str]:
    """Check that a key of the enclosing item, said once more, is the same; give its names."""
    names: set[str] = set()
    for name, key in position.inherited.items():
        called = position.entry.field(name).item
        if called and called not in position.names.values():
            names.add(called)
            path = (*position.path, called)
            said = scalar(item.get(called), path, item, taking)
            if said and said.strip() != context.get(key, "").strip():
                taking.refuse(
                    item,
                    path,
                    found=f"{quoted(said)}, which is not that of the item around it",
                    expected="the same identifier, or none",
                    remedy="Put the item into the document or item to which it belongs.",
                    kind="contradiction",
                )
    return names


def _refuse_unknown(item: dict[str, object], path: Path, name: str, taking: Taking) -> None:
    below = (*path, name)
    if taking.ignore_unknown:
        taking.remarks.note(f"The item {quoted('.'.join(below))} is not known and was left out.")
        return
    known = shape().known[path] | shape().omitted.get(path, frozenset())
    meant = nearest(name, sorted(known))
    taking.refuse(
        item,
        below,
        found="an item that a submission does not have",
        expected="items of the submission only",
        remedy=f"Did you mean {meant}?" if meant else "Take it out, or allow unknown columns.",
        kind="unknown item",
    )
