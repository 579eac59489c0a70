"""Constants of the estimate, fitted and written by `python benchmarks/estimate.py --fit`."""

FITTED = {
    "ecp5": {
        "layer": {
            "luts": {
                "layer": 22.69,
                "buffer_bits": 16.89,
                "shift4_bits": 1.26,
                "shift2_bits": 0.68,
                "masked_bits": 0.31,
                "signed_bits": 1.05,
                "clipped_bits": 1.85,
                "clip_over_bits": 0.3,
                "load_words": 1.64,
                "gearbox_levels": 0.97,
                "gearbox_many_levels": 2.72,
                "crooked": 36.57,
                "crooked_bits": 2.02,
            },
            "ffs": {
                "weight_address_bits": 6.85,
                "busy_bits": 3.5,
                "signed_bits": 0.51,
                "gearbox": 0.76,
                "gearbox_many_levels": 0.84,
                "crooked": 1.67,
                "crooked_bits": 0.04,
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
                "counter_bits": 6.45,
                "gearbox_levels": 0.19,
                "gearbox_odd_levels": 1.45,
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
                "layer": 50.45,
                "buffer_bits": 3.47,
                "odd_depth_bits": 2.38,
                "drain_bits": 0.2,
                "shift4_bits": 0.85,
                "shift2_bits": 0.83,
                "masked_bits": 1.19,
                "signed_bits": 1.17,
                "clipped_bits": 0.42,
                "gearbox_levels": 0.02,
                "crooked_bits": 0.74,
                "crooked_sources": 0.19,
            },
            "ffs": {
                "weight_address_bits": 4.46,
                "busy_bits": 0.16,
                "gearbox": 16.87,
                "gearbox_many_levels": 0.43,
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
