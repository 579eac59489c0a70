"""The hardware, in Amaranth: one component per file, built from a plan and memory contents."""
