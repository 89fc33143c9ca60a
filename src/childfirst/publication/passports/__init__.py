"""What every printed figure of a pack is, kept in the pack itself, and whether it still holds."""
