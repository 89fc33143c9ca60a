"""The longest phrase that a grammar reads at a word, with what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Generic, TypeVar

from lark import Lark, Token, Transformer
from lark.exceptions import LarkError
from lark.lexer import Lexer

from childfirst.proofing.phrases.words import Word

Meaning = TypeVar("Meaning")
Typed = tuple[tuple[str, str], ...]
LONGEST = 12  # words in a phrase
GLUE = "GLUE"  # the terminal of a hyphen that only joins two words into one


class _GivenTokens(Lexer):
    """Hands the parser the words that we have told apart already."""

    def __init__(self, _: object) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any = None) -> Iterator[Token]:  # noqa: ARG002
        """Give the tokens of some typed words."""
        for kind, text in lexer_state:
            yield Token(kind, text)


class PhraseGrammar(Generic[Meaning]):
    """A grammar over typed words, and the reading of phrases with it.

    `terminal` gives the grammar's name for the word at a position, or None for a word that
    no phrase can hold; it may look at the neighbours.
    """

    def __init__(
        self,
        file: str,
        meaning: Transformer[Token, Meaning],
        terminal: Callable[[Sequence[Word], int], str | None],
    ) -> None:
        text = files("childfirst.proofing.phrases").joinpath(file).read_text(encoding="utf-8")
        self._lark = Lark(text, parser="lalr", lexer=_GivenTokens)
        self._meaning = meaning
        self._terminal = terminal
        self._parsed = lru_cache(maxsize=20_000)(self._parse)

    def longest(self, words: Sequence[Word], at: int) -> tuple[Meaning, int] | None:
        """Give what the longest phrase that begins at a word means, and where it ends."""
        typed: list[tuple[str, str]] = []
        ends: list[int] = []
        for index in range(at, min(at + LONGEST, len(words))):
            kind = self._terminal(words, index)
            if kind is None:
                break
            if kind != GLUE:
                typed.append((kind, words[index].text))
                ends.append(index + 1)
        for length in range(len(typed), 0, -1):
            meaning = self._parsed(tuple(typed[:length]))
            if meaning is not None:
                return meaning, ends[length - 1]
        return None

    def _parse(self, typed: Typed) -> Meaning | None:
        try:
            return self._meaning.transform(self._lark.parse(typed))
        except (LarkError, ValueError):
            return None
