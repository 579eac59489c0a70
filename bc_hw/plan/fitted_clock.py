"""Constants of the clock, in ns, fitted and written by `python benchmarks/clock.py --fit`."""

DEVICES = {
    "ecp5": "ecp5-85k",
    "ice40": "ice40-hx8k",
}

FITTED = {
    "ecp5": {
        "path": 2.722,
        "lane_levels": 0.578,
    },
    "ice40": {
        "path": 5.079,
        "memory_levels": 1.06,
        "weight_lut_levels": 0.623,
        "lane_levels": 0.573,
    },
}
