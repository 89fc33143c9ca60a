"""Word documents: the XML within, its styles, and text and tables as they are seen."""
