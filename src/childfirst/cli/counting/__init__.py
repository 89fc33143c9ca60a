"""Commands that count: measures, the profile, reoffending, what changed, and who is behind it."""
