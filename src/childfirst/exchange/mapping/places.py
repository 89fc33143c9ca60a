"""Reads YAML as text values, and remembers the line of every entry."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

Path = tuple[str, ...]


class YamlFault(Exception):
    """YAML that cannot be read: what is wrong, and on which line."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what, self.line = what, line


@dataclass
class Places:
    """The line of every entry of a YAML text, by the path of names and numbers to it."""

    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Give the line of an entry, or of the nearest one above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(text: str) -> tuple[object, Places]:
    """Give the values of a YAML text, every scalar as text, and the line of each.

    `Yes` stays the word Yes and 01/04 stays as written. Names used twice and
    references to other parts of the text (anchors) raise YamlFault.
    """
    places = Places()
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent):
                line = event.start_mark.line + 1 if event.start_mark else 1
                raise YamlFault("a reference to another part (*)", line)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        problem = (error.problem or "broken YAML").removeprefix("found ")
        raise YamlFault(problem, mark.line + 1 if mark else 1) from error
    except yaml.YAMLError as error:
        raise YamlFault("characters that YAML does not allow", 1) from error
    except RecursionError as error:
        raise YamlFault("parts within parts without end", 1) from error
    return (None if node is None else _value(node, (), places)), places


def _value(node: yaml.Node, path: Path, places: Places) -> object:
    places.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, places)
    if isinstance(node, yaml.SequenceNode):
        return [_value(each, (*path, str(at)), places) for at, each in enumerate(node.value)]
    return str(node.value)


def _mapping(node: yaml.MappingNode, path: Path, places: Places) -> dict[str, object]:
    values: dict[str, object] = {}
    for key, each in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise YamlFault("a name that is no text", line)
        if key.value in values:
            raise YamlFault(f"'{key.value}' twice", line)
        places.lines[(*path, key.value)] = line
        values[key.value] = _value(each, (*path, key.value), places)
    return values
