"""Loads a mapping profile by path or name; everything wrong with it becomes findings."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import ValidationError

from childfirst.exchange import limits
from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.mapping.consistency import contradictions
from childfirst.exchange.mapping.places import Places, YamlFault, read_yaml
from childfirst.exchange.mapping.profile import Profile
from childfirst.exchange.naming import nearest
from childfirst.exchange.wording import listed

REMEDY = "Correct the mapping; the shipped profile casebook shows how one is written."


def load_mapping(mapping: Path | str) -> Profile:
    """Give the profile at a path, or the shipped one of that name.

    Raise UnreadableInput with every mistake in it, each with its line and its path.
    """
    name, text = _text(Path(mapping))
    return parse_mapping(text, name)


def profile_names() -> list[str]:
    """Name the profiles that are shipped."""
    return sorted(
        entry.name.removesuffix(".yaml")
        for entry in _shipped().iterdir()
        if entry.name.endswith(".yaml")
    )


def parse_mapping(text: str, name: str) -> Profile:
    """Give the profile that a YAML text describes; `name` is for messages."""
    try:
        values, places = read_yaml(text)
    except YamlFault as fault:
        raise _unreadable(name, [(fault.what, "", fault.line)]) from fault
    try:
        profile = Profile.model_validate(values)
    except ValidationError as error:
        raise _unreadable(name, _mistakes(error, places)) from error
    wrong = contradictions(profile)
    if wrong:
        placed = [(what, ".".join(path), places.line(path)) for path, what in wrong]
        raise _unreadable(name, placed)
    return profile


def _shipped() -> Traversable:
    return files("childfirst.exchange.mapping") / "profiles"


def _text(path: Path) -> tuple[str, str]:
    if len(path.parts) == 1 and path.name in profile_names():
        shipped = _shipped() / f"{path.name}.yaml"
        return shipped.name, shipped.read_text(encoding="utf-8")
    if not path.is_file():
        known = profile_names()
        meant = nearest(path.name, known)
        hint = f"Did you mean {meant}?" if meant else f"Shipped ones are {listed(known)}."
        raise UnreadableInput(
            [Finding("no such mapping", "the path of a YAML file or a name", hint, path.name)]
        )
    if path.stat().st_size > limits.DESCRIPTION_BYTES:
        raise _unreadable(path.name, [("a file far too large for a mapping", "", 1)])
    try:
        return path.name, path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path.name, [("text that is not UTF-8", "", 1)]) from error


def _mistakes(error: ValidationError, places: Places) -> list[tuple[str, str, int]]:
    found: list[tuple[str, str, int]] = []
    for each in error.errors(include_url=False, include_input=False):
        path = tuple(str(part) for part in each["loc"])
        what = each["msg"].removeprefix("Value error, ")
        if each["type"] == "extra_forbidden":
            what = "a word that a mapping does not know"
        found.append((what[0].lower() + what[1:], ".".join(path), places.line(path)))
    return found


def _unreadable(name: str, mistakes: list[tuple[str, str, int]]) -> UnreadableInput:
    return UnreadableInput(
        [
            Finding(
                found=what,
                expected="a mapping profile in YAML",
                remedy=REMEDY,
                file=name,
                row=line,
                column=path,
            )
            for what, path, line in mistakes
        ]
    )
