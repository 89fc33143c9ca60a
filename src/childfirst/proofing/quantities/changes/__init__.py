"""What a change is told to be, and the two values that it lies between."""
