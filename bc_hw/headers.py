"""What stands at the head of the Verilog and in the files beside it, for whoever builds with the core."""

from .plan.design import MODEL_FILE, TOP, Design
from .plan.folding_file import foldings_text
from .plan.ports import ports_of
from .topology import format_topology

__all__ = ["header_files", "verilog_head"]


def header_files(design: Design) -> dict[str, str]:
    """Return the texts of ``NAME.vh``, ``NAME.h`` and ``NAME_instance.txt`` by their names."""
    return {
        f"{design.name}.vh": _verilog(design),
        f"{design.name}.h": _c(design),
        f"{design.name}_instance.txt": _instance(design),
    }


def _constants(design: Design) -> dict[str, int]:
    """Return what both headers state, by name."""
    ports, timing = ports_of(design), design.timing
    prefix = design.name.upper()
    found = {
        "INPUTS": design.inputs,
        "INPUT_BITS": design.input_bits,
        "CLASSES": design.classes,
        "CYCLES_PER_IMAGE": timing.cycles_per_image,
        "LATENCY_CYCLES": timing.latency_cycles,
        "S_AXIS_DATA_BITS": ports.s_axis.data_bits,
        "S_AXIS_BEATS": ports.s_axis.beats,
        "S_AXIS_WORD_INPUTS": ports.s_axis.word_inputs,
        "S_AXIS_WORD_BEATS": ports.s_axis.word_beats,
        "M_AXIS_DATA_BITS": ports.m_axis.data_bits,
        "M_AXIS_BEATS": ports.m_axis.beats,
        "M_AXIS_CLASS_BITS": ports.m_axis.class_bits,
        "M_AXIS_SCORE_BITS": ports.m_axis.score_bits,
        "M_AXIS_GROUP_SCORES": ports.m_axis.group_scores,
        "M_AXIS_GROUP_BEATS": ports.m_axis.group_beats,
    }
    given = design.topology.input
    if given.pixels > 1:
        found |= {"INPUT_HEIGHT": given.height, "INPUT_WIDTH": given.width, "INPUT_CHANNELS": given.channels}
    if ports.s_axis_weights:
        found["S_AXIS_WEIGHTS_DATA_BITS"] = ports.s_axis_weights.data_bits
        found["S_AXIS_WEIGHTS_BEATS"] = ports.s_axis_weights.beats
    return {f"{prefix}_{name}": value for name, value in found.items()}


def _about(design: Design) -> str:
    return (
        f"{design.name}: a network {format_topology(design.topology)}. Made by bc_hw {design.version}; "
        "whoever generated it may use it under any terms."
    )


def _verilog(design: Design) -> str:
    guard = f"{design.name.upper()}_VH"
    lines = [f"`define {name} {value}" for name, value in _constants(design).items()]
    return "\n".join([f"// {_about(design)}", f"`ifndef {guard}", f"`define {guard}", *lines, "`endif", ""])


def _c(design: Design) -> str:
    guard = f"{design.name.upper()}_H"
    lines = [f"#define {name} {value}" for name, value in _constants(design).items()]
    return "\n".join(
        [f"/* {_about(design)} */", f"#ifndef {guard}", f"#define {guard}", *lines, "#endif", ""]
    )


def _instance(design: Design) -> str:
    ports = ports_of(design)
    streams = [("s_axis", ports.s_axis.data_bits), ("m_axis", ports.m_axis.data_bits)]
    status = ["status_packet_error"]
    if ports.s_axis_weights:
        streams.append(("s_axis_weights", ports.s_axis_weights.data_bits))
        status += ["status_weights_loaded", "status_weights_error"]
    wires = [f"wire {name};" for name in ("clk", "rst", *status)]
    pins = ["clk", "rst"]
    for stream, bits in streams:
        wires.append(f"wire [{bits - 1}:0] {stream}_tdata;")
        wires += [f"wire {stream}_{signal};" for signal in ("tvalid", "tready", "tlast")]
        pins += [f"{stream}_{signal}" for signal in ("tdata", "tvalid", "tready", "tlast")]
    connected = ",\n".join(f"  .{pin}({pin})" for pin in (*pins, *status))
    return "\n".join([f"// {_about(design)}", *wires, "", f"{design.name} core (", connected, ");", ""])


def verilog_head(design: Design) -> str:
    """Return the comment that begins the Verilog: the same for the same design, without date or path."""
    held = "RAM, loaded at run time"
    if design.model_sha256:
        held = f"ROM, of the model with SHA-256\n// {design.model_sha256}"
    return (
        f"// {design.name}: a network {format_topology(design.topology)}, "
        f"inputs of {design.input_bits} bits, for {design.family}; weights in {held}\n"
        f"// Made by bc_hw {design.version}; whoever generated it may use it under any terms.\n"
        f"// {_command(design)} --fold FILE, with this FILE:\n"
        f"// {foldings_text(design.layers)}\n\n"
    )


def _command(design: Design) -> str:
    """Return the command that makes the same hardware again, without its fold; ``model.bchw`` is its own."""
    first, weighted = design.layers[0], [layer for layer in design.layers if layer.weights]
    words = ["bc-hw gen-rtl"]
    if design.model_sha256:
        words.append(MODEL_FILE)
    else:
        words += ["--layers", format_topology(design.topology), "--input-bits", str(design.input_bits)]
        # Of several widths, which only plans made in Python have, the first.
        words += ["--act-bits", str(weighted[0].act_bits)] if len(weighted) > 1 else []
        words += ["--scale-digits", str(max(len(layer.requant.digits) for layer in weighted))]
    words += ["--family", design.family]
    words += ["--stream-bits", str(first.stream_bits)] if first.stream_bits else []
    words += ["--name", design.name] if design.name != TOP else []
    return " ".join(words)
