"""What the parts of a pipeline cost, bit by bit."""
