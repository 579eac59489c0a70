"""The search for the best foldings."""
