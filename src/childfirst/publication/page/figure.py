"""The page of one figure: what it is, how it was counted, and where it follows from."""

from __future__ import annotations

from childfirst.measures.figures import Figure
from childfirst.publication.page.template import rendered, styles
from childfirst.publication.passports.passport import Passport
from childfirst.publication.words.figure_words import explained


def figure_page(passport: Passport, figure: Figure) -> str:
    """Give the page of a figure of a pack; it names no child."""
    content = {
        "styles": styles(),
        "report": f"{passport.title}, {passport.area}, {passport.period}",
        "reference": figure.reference,
        "rows": list(explained(figure, passport.as_at)),
    }
    return rendered("figure.html", content)
