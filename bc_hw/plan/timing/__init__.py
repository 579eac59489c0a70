"""Exact cycles, without a simulator."""
