"""Plans: foldings, widths, cycles, area and clock to expect, memory contents."""
