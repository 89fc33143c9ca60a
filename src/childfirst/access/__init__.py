"""Who may do what, and the trail of what was done."""
