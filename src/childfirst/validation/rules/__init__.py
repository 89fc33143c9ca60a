"""The validation rules, one file a subject."""
