// The ports of one design, compiled with it, for `driver.cpp`.

#include "core.h"

#include <bit>

#include "Vtop.h"

namespace {

static_assert(std::endian::native == std::endian::little, "the driver copies bytes straight into ports");

template <class Port>
PortBytes bytes(Port& port) {
    return {reinterpret_cast<uint8_t*>(&port), sizeof(port)};
}

template <class Top>
class Ports final : public Core {
  public:
    explicit Ports(VerilatedContext& context) : top_(&context, "") {
        clk = &top_.clk;
        rst = &top_.rst;
        s_axis_tvalid = &top_.s_axis_tvalid;
        s_axis_tready = &top_.s_axis_tready;
        s_axis_tlast = &top_.s_axis_tlast;
        s_axis_tdata = bytes(top_.s_axis_tdata);
        m_axis_tvalid = &top_.m_axis_tvalid;
        m_axis_tready = &top_.m_axis_tready;
        m_axis_tlast = &top_.m_axis_tlast;
        m_axis_tdata = bytes(top_.m_axis_tdata);
        status_packet_error = &top_.status_packet_error;
        if constexpr (requires(Top& top) { top.s_axis_weights_tdata; }) {
            s_axis_weights_tvalid = &top_.s_axis_weights_tvalid;
            s_axis_weights_tready = &top_.s_axis_weights_tready;
            s_axis_weights_tlast = &top_.s_axis_weights_tlast;
            s_axis_weights_tdata = bytes(top_.s_axis_weights_tdata);
            status_weights_loaded = &top_.status_weights_loaded;
            status_weights_error = &top_.status_weights_error;
        }
    }
    ~Ports() override = default;
    void eval() override { top_.eval(); }

  private:
    Top top_;
};

}  // namespace

std::unique_ptr<Core> make_core(VerilatedContext& context) { return std::make_unique<Ports<Vtop>>(context); }
