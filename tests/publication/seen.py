"""What a reader of a page finds in it: tags, headings, tables, links and their targets."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input", "hr", "col", "wbr"}


class Seen(HTMLParser):
    """Every element in order, with its attributes, its text and its parent's name."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str], str]] = []
        self.texts: dict[int, str] = {}
        self.open: list[tuple[str, int]] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        parent = self.open[-1][0] if self.open else ""
        self.elements.append((tag, {k: v or "" for k, v in attrs}, parent))
        if tag not in VOID:
            self.open.append((tag, len(self.elements) - 1))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for _, place in self.open:
            self.texts[place] = self.texts.get(place, "") + data

    def all(self, *tags):
        return [
            (tag, attrs, " ".join(self.texts.get(place, "").split()))
            for place, (tag, attrs, _) in enumerate(self.elements)
            if tag in tags
        ]
