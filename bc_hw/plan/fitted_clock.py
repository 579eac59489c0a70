"""Constants of the clock, in ns, fitted and written by `python benchmarks/clock.py --fit`."""

DEVICES = {
    "ecp5": "ecp5-85k",
    "ice40": "ice40-hx8k",
}

FITTED = {
    "ecp5": {
        "path": 2.718,
        "lane_levels": 0.578,
        "gearbox_levels": 1.198,
    },
    "ice40": {
        "path": 5.095,
        "memory_levels": 1.056,
        "weight_lut_levels": 0.62,
        "gearbox_levels": 0.833,
    },
}
