"""Constants of the estimate, fitted and written by `python benchmarks/estimate.py --fit`."""

FITTED = {
    "ecp5": {
        "layer": {
            "luts": {
                "counter_bits": 13.15,
                "busy_bits": 1.41,
                "drain_bits": 0.67,
                "shift4_bits": 1.26,
                "shift2_bits": 0.78,
                "masked_bits": 0.14,
                "signed_bits": 1.04,
                "clipped_bits": 2.16,
                "load_words": 2.65,
                "gearbox_levels": 2.9,
                "gearbox_many_levels": 0.33,
                "crooked": 42.34,
                "crooked_bits": 2.39,
            },
            "ffs": {
                "weight_address_bits": 6.57,
                "busy_bits": 3.15,
                "signed_bits": 0.5,
                "gearbox_many_levels": 0.8,
                "crooked": 1.64,
                "crooked_bits": 0.03,
            },
        },
        "port": {
            "luts": {
                "ports": 20.48,
                "layers": 4.84,
                "result_bits": 4.69,
                "loader_layers": 20.91,
            },
            "ffs": {
                "layers": 0.01,
                "score_bits": 3.27,
                "loader_layers": 31.0,
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
                "counter_bits": 6.02,
                "gearbox_levels": 0.26,
                "gearbox_odd_levels": 1.13,
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
                "layer": 45.48,
                "buffer_bits": 4.0,
                "odd_depth_bits": 2.83,
                "drain_bits": 0.39,
                "shift4_bits": 0.84,
                "shift2_bits": 0.79,
                "masked_bits": 1.24,
                "signed_bits": 1.15,
                "clipped_bits": 0.59,
                "gearbox_levels": 0.05,
                "crooked_bits": 0.73,
                "crooked_sources": 0.18,
            },
            "ffs": {
                "weight_address_bits": 4.21,
                "gearbox": 15.84,
                "gearbox_many_levels": 0.4,
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
