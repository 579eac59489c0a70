"""The bench that runs inside the simulator, driven by cocotb.

It needs a Verilated design and a vectors folder, and nothing of `bc_hw`: what it expects was computed before.
"""
