"""Constants of the clock, in ns, fitted and written by `python benchmarks/clock.py --fit`."""

DEVICES = {
    "ecp5": "ecp5-85k",
    "ice40": "ice40-hx8k",
}

FITTED = {
    "ecp5": {
        "path": 3.351,
        "weight_lut_levels": 0.467,
        "lane_levels": 0.455,
    },
    "ice40": {
        "path": 4.97,
        "memory_levels": 1.093,
        "weight_lut_levels": 0.651,
    },
}
