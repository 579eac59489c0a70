"""Constants of the estimate, fitted and written by `python benchmarks/estimate.py --fit`."""

FITTED = {
    "ecp5": {
        "layer": {
            "luts": {
                "layer": 27.84,
                "buffer_bits": 14.3,
                "odd_depth_bits": 1.79,
                "drain_bits": 0.27,
                "shift4_bits": 1.47,
                "shift2_bits": 0.54,
                "signed_bits": 1.47,
                "clipped_bits": 2.61,
                "gearbox_levels": 0.24,
                "gearbox_many_levels": 4.01,
                "crooked": 31.32,
                "crooked_bits": 2.55,
            },
            "ffs": {
                "weight_address_bits": 6.91,
                "busy_bits": 4.21,
                "signed_bits": 0.61,
                "gearbox_many_levels": 1.03,
                "crooked": 1.84,
                "crooked_bits": 0.03,
            },
        },
        "port": {
            "luts": {
                "ports": 38.64,
                "layers": 15.1,
                "input_bits": 2.34,
                "score_bits": 4.13,
                "loader_layers": 18.28,
            },
            "ffs": {
                "layers": 4.14,
                "score_bits": 5.72,
                "loader_layers": 30.65,
            },
        },
    },
    "ice40": {
        "layer": {
            "luts": {
                "counter_bits": 4.39,
                "buffer_bits": 7.82,
                "drain_bits": 2.39,
                "shift4_bits": 1.09,
                "shift2_bits": 0.65,
                "masked_bits": 1.08,
                "clipped_bits": 1.47,
                "gearbox_levels": 1.47,
                "gearbox_odd_levels": 1.22,
            },
            "ffs": {
                "counter_bits": 1.8,
                "gearbox": 14.73,
            },
        },
        "port": {
            "luts": {
                "ports": 47.67,
                "input_bits": 5.67,
                "result_bits": 3.67,
                "loader_layers": 24.17,
            },
            "ffs": {
                "ports": 30.0,
                "input_bits": 3.0,
                "result_bits": 2.0,
                "loader_layers": 37.5,
            },
        },
    },
    "xc7": {
        "layer": {
            "luts": {
                "layer": 41.83,
                "buffer_bits": 4.15,
                "odd_depth_bits": 2.9,
                "drain_bits": 0.8,
                "shift4_bits": 0.93,
                "shift2_bits": 0.15,
                "masked_bits": 1.68,
                "signed_bits": 0.94,
                "crooked_bits": 0.76,
                "crooked_sources": 0.17,
            },
            "ffs": {
                "weight_address_bits": 4.19,
                "gearbox_many_levels": 0.27,
            },
        },
        "port": {
            "luts": {
                "layers": 7.34,
                "input_bits": 0.37,
                "score_bits": 2.69,
                "loader_layers": 22.36,
            },
            "ffs": {
                "ports": 3.72,
                "layers": 4.06,
                "input_bits": 0.69,
                "score_bits": 1.35,
                "loader_layers": 35.27,
            },
        },
    },
}
