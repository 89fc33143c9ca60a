"""Whether two sides of a page are columns, of text or of tables, to be read one after the other."""

from __future__ import annotations

from statistics import mean, median

from childfirst.proofing.readers.pdf_process import Rule, Word

GUTTER = 8.0  # points: the least width of a gap between two columns of text
FEWEST_LINES = 5  # of text on each side
FEWEST_WORDS = 3.5  # in a line of a column, on average: a column of a table has fewer
IN_WORDS = 0.7  # of what stands in a column of text has letters
FILLED = 0.55  # of its column that a usual line fills
FEWEST_RULES = 3  # of a table
APART = 3.0  # points between the rules of two tables


def are_columns(left: list[Word], right: list[Word], rules: list[Rule]) -> bool:
    """Say whether two sides are read one after the other: text, or tables with their own rules."""
    own = [_own_rules(side, rules) for side in (left, right)]
    return all(
        _is_text(_outside(side, mine)) or _is_table(side, mine)
        for side, mine in zip((left, right), own, strict=True)
    )


def whole_rules(rules: tuple[Rule, ...]) -> list[Rule]:
    """Give the level rules, those that are drawn for each cell of a row by itself as one."""
    made: list[Rule] = []
    for rule in sorted(rules, key=lambda each: (round(each.top), each.left)):
        if not rule.level:
            continue
        last = made[-1] if made else None
        if last and round(last.top) == round(rule.top) and rule.left - last.right < APART:
            made[-1] = Rule(last.left, last.top, max(last.right, rule.right), last.bottom)
        else:
            made.append(rule)
    return made


def _own_rules(words: list[Word], rules: list[Rule]) -> list[Rule]:
    """Give the level rules of a table that stands within one side; none where they are few."""
    if not words:
        return []
    left = min(word.left for word in words) - GUTTER
    right = max(word.right for word in words) + GUTTER
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    own = [
        rule
        for rule in rules
        if left <= rule.left and rule.right <= right and top - GUTTER <= rule.top <= bottom + GUTTER
    ]
    own.sort(key=lambda rule: rule.top)
    return own if len({round(rule.top) for rule in own}) >= FEWEST_RULES else []


def _outside(words: list[Word], own: list[Rule]) -> list[Word]:
    """Give the words of a side that stand in no table of its own."""
    if not own:
        return words
    return [word for word in words if not own[0].top <= middle(word) <= own[-1].top]


def _is_table(words: list[Word], own: list[Rule]) -> bool:
    """Say whether a side is, most of it, a table of its own."""
    return bool(own) and len(_outside(words, own)) * 2 < len(words)


def _is_text(words: list[Word]) -> bool:
    """Say whether words stand in full lines, as running text does."""
    lines = rough_lines(words)
    if len(lines) < FEWEST_LINES:
        return False
    lettered = mean(any(c.isalpha() for c in word.text) for word in words)
    left, right = min(word.left for word in words), max(word.right for word in words)
    filled = median((line[-1].right - line[0].left) / (right - left) for line in lines)
    long = mean(len(line) for line in lines) >= FEWEST_WORDS
    return long and lettered >= IN_WORDS and filled >= FILLED


def rough_lines(words: list[Word]) -> list[list[Word]]:
    """Give words whose middles are at one height, from left to right."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=middle):
        if lines and middle(word) - middle(lines[-1][0]) < word.height / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda each: each.left) for line in lines]


def middle(word: Word) -> float:
    """Give the height of the middle of a word."""
    return (word.top + word.bottom) / 2
