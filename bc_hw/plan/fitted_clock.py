"""Constants of the clock, in ns, fitted and written by `python benchmarks/clock.py --fit`."""

DEVICES = {
    "ecp5": "ecp5-85k",
    "ice40": "ice40-hx8k",
}

FITTED = {
    "ecp5": {
        "engine": {
            "path": 4.733,
            "lanes_side": 0.058,
            "memory_side": 0.133,
        },
        "gearbox": {
            "slots_side": 1.265,
        },
    },
    "ice40": {
        "engine": {
            "path": 7.763,
            "memory_side": 0.269,
        },
        "gearbox": {
            "slots_side": 1.293,
        },
    },
}
