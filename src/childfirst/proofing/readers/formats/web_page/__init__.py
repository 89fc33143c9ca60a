"""Web pages: what a visitor sees, after a look at whether the page can be parsed safely."""
