"""Pages, and the Django settings they and the record run under."""
