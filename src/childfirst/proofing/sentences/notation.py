"""The notation of shapes, and the elements that it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lark import Lark, Token, Transformer, v_args

from childfirst.proofing.sentences.vocabulary import LISTS

GAPS = {2: 4, 3: 20}  # dots to items


@dataclass(frozen=True)
class Slot:
    """An item of a class, kept under a name."""

    name: str
    kind: str


@dataclass(frozen=True)
class Words:
    """One of some words."""

    choices: frozenset[str]


@dataclass(frozen=True)
class Gap:
    """Up to so many items, none of them a number that counts."""

    longest: int


@dataclass(frozen=True)
class Maybe:
    """Elements that may be missing, all together."""

    elements: tuple[Element, ...]


Element = Slot | Words | Gap | Maybe


@cache
def shape(text: str) -> tuple[Element, ...]:
    """Read a shape from its notation."""
    return tuple(_Meaning().transform(_lark().parse(text)))


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """An element of a shape with what follows it; `inner` are those that may be missing."""

    element: Element
    after: Step | None
    inner: Step | None = None


@cache
def steps_of(text: str) -> Step:
    """Give the first step of a shape, the same each time, so that steps tell themselves apart."""
    first = _chained(shape(text), None)
    if first is None:
        raise ValueError(f"{text!r} is no shape")
    return first


def _chained(elements: tuple[Element, ...], after: Step | None) -> Step | None:
    for element in reversed(elements):
        inner = _chained(element.elements, after) if isinstance(element, Maybe) else None
        after = Step(element, after, inner)
    return after


@v_args(inline=True)
class _Meaning(Transformer[Token, tuple[Element, ...]]):
    """From the notation to elements."""

    def start(self, *elements: Element) -> tuple[Element, ...]:
        return elements

    def slot(self, name: Token, kind: Token) -> Slot:
        return Slot(str(name), str(kind))

    def word(self, word: Token) -> frozenset[str]:
        return frozenset({str(word)})

    def listed(self, name: Token) -> frozenset[str]:
        return frozenset(LISTS[str(name)])

    def words(self, *choices: frozenset[str]) -> Words:
        return Words(frozenset().union(*choices))

    def optional(self, *elements: Element) -> Maybe:
        return Maybe(elements)

    def gap(self, dots: Token) -> Gap:
        return Gap(GAPS[len(dots)])


@cache
def _lark() -> Lark:
    text = files("childfirst.proofing.sentences").joinpath("shapes.lark").read_text("utf-8")
    return Lark(text, parser="lalr")
