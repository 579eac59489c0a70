"""Constants of the estimate, fitted and written by `python benchmarks/estimate.py --fit`."""

FITTED = {
    "ecp5": {
        "layer": {
            "luts": {
                "layer": 17.58,
                "buffer_bits": 17.31,
                "odd_depth_bits": 0.49,
                "shift4_bits": 1.31,
                "shift2_bits": 0.73,
                "masked_bits": 0.52,
                "signed_bits": 0.84,
                "clipped_bits": 1.96,
                "load_words": 0.88,
                "gearbox": 1.56,
                "gearbox_levels": 1.13,
                "gearbox_many_levels": 1.27,
                "crooked": 31.79,
                "crooked_bits": 2.22,
            },
            "ffs": {
                "weight_address_bits": 6.49,
                "busy_bits": 2.87,
                "signed_bits": 0.54,
                "gearbox": 3.21,
                "gearbox_many_levels": 0.34,
                "crooked": 0.41,
                "crooked_bits": 0.08,
            },
        },
        "port": {
            "luts": {
                "ports": 41.26,
                "result_bits": 4.65,
                "loader_layers": 18.17,
            },
            "ffs": {
                "score_bits": 3.33,
                "loader_layers": 30.59,
            },
        },
    },
    "ice40": {
        "layer": {
            "luts": {},
            "ffs": {},
        },
        "port": {
            "luts": {},
            "ffs": {},
        },
    },
    "xc7": {
        "layer": {
            "luts": {
                "layer": 50.07,
                "buffer_bits": 3.5,
                "odd_depth_bits": 2.47,
                "drain_bits": 0.21,
                "shift4_bits": 0.85,
                "shift2_bits": 0.84,
                "masked_bits": 1.19,
                "signed_bits": 1.17,
                "clipped_bits": 0.43,
                "crooked_bits": 0.74,
                "crooked_sources": 0.19,
            },
            "ffs": {
                "weight_address_bits": 4.73,
                "busy_bits": 1.41,
                "gearbox": 14.32,
                "gearbox_many_levels": 0.5,
            },
        },
        "port": {
            "luts": {
                "ports": 3.88,
                "layers": 6.84,
                "input_bits": 0.26,
                "score_bits": 2.78,
                "loader_layers": 20.71,
            },
            "ffs": {
                "ports": 4.45,
                "layers": 3.9,
                "input_bits": 0.66,
                "score_bits": 1.34,
                "loader_layers": 35.21,
            },
        },
    },
}
