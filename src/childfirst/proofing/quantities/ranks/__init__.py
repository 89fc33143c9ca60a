"""Things listed with their numbers, and the places that sentences claim among them."""
