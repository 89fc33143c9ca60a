"""Makes up whole partnerships, so that nobody needs real records to try the product.

Every name, number and case is invented; one seed always gives the same files.
`generate` writes the folder; every other module makes up one subject.
"""

from childfirst.demo.partnership import generate

__all__ = ["generate"]
