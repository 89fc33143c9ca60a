"""Plain text, such as was copied out of a PDF: its lines, without what heads and foots pages."""
