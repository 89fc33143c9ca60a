"""Commands for what others published: imported, compared, reconciled, bridged to ours."""
