"""What must add up, and parts that may not be larger than their whole."""
