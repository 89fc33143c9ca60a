"""What is counted: definitions, and figures counted from a snapshot by them."""
