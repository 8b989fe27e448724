"""Person: what the shop holds of somebody, and everything staff do about it."""
