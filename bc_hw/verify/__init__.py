"""Verifying the verification: mutants that the bench must notice, and a certificate.

Nothing here knows how the hardware was made: it sees the netlist, `design.json`, the model and the bench.
Only `proofs` runs what `bc_hw.formal` proves about its components.
"""
