// A Verilated design as the driver sees it: the driver is compiled once, whatever the widths of the ports are.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

class VerilatedContext;

// A port of any width: Verilator keeps it in words whose bytes, low to high, are the port's on a little-endian machine.
struct PortBytes {
    uint8_t* data = nullptr;
    size_t size = 0;
};

struct Core {
    virtual ~Core() = default;
    virtual void eval() = 0;

    uint8_t *clk, *rst;
    uint8_t *s_axis_tvalid, *s_axis_tready, *s_axis_tlast;
    uint8_t *m_axis_tvalid, *m_axis_tready, *m_axis_tlast;
    uint8_t* status_packet_error;
    PortBytes s_axis_tdata, m_axis_tdata;
    // Of a design whose weights are loaded; else none.
    uint8_t *s_axis_weights_tvalid = nullptr, *s_axis_weights_tready = nullptr, *s_axis_weights_tlast = nullptr;
    uint8_t *status_weights_loaded = nullptr, *status_weights_error = nullptr;
    PortBytes s_axis_weights_tdata;
};

std::unique_ptr<Core> make_core(VerilatedContext& context);
