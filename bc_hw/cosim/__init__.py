"""Simulating a design folder against the golden model, bit for bit and cycle for cycle.

Everything here sees the Verilog, `design.json` and the model; nothing here knows how the hardware was made.
"""
