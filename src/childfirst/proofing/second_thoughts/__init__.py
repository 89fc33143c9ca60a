"""What becomes of the findings of all kinds once they stand beside each other.

One finding for each number; no alarm where another reading holds, or where no slip would have led
to the number told; no doubt that another finding settles; what a misprint drags along; and which
number is the slip.
"""
