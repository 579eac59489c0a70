"""External programs: finding, running and reading them."""
