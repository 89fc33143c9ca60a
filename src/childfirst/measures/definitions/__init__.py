"""The counting rules themselves, one folder a basis."""
