"""Reports and figures as accessible pages that need nothing beside themselves."""
