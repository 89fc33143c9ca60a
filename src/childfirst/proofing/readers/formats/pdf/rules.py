"""The level rules of a page: those drawn cell by cell as one, and those of one table."""

from __future__ import annotations

from childfirst.proofing.readers.formats.pdf.page import Rule, Word

NEAR = 8.0  # points around the words of a table within which its rules stand
FEWEST_RULES = 3  # of a table
APART = 3.0  # points between the rules of two tables


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


def own_rules(words: list[Word], rules: list[Rule]) -> list[Rule]:
    """Give the level rules of a table that stands within one side; none where they are few."""
    if not words:
        return []
    left = min(word.left for word in words) - NEAR
    right = max(word.right for word in words) + NEAR
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    own = [
        rule
        for rule in rules
        if left <= rule.left and rule.right <= right and top - NEAR <= rule.top <= bottom + NEAR
    ]
    own.sort(key=lambda rule: rule.top)
    return own if len({round(rule.top) for rule in own}) >= FEWEST_RULES else []
