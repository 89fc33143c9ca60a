"""An outsider who has nothing but reports as they are handed out, and knows none of our rules.

What ties the numbers of a report is learned from the complete reports of other services.
"""
