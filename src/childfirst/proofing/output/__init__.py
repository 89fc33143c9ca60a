"""What was found, as people and programs want it: JSON, CSV and a summary for the screen."""
