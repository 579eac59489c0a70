"""The waveforms on the pages are what the hardware does, and what the pages say of them in words holds in them."""

import pytest

from bc_hw.plan.timing.schedule import images_inside
from tests.scripts import load_script

WAVEFORMS = load_script("docs/make_waveforms.py")
STREAMS = ("s_axis", "m_axis", "s_axis_weights")


@pytest.fixture(scope="module")
def traces():
    return {name: WAVEFORMS.Trace(scene) for name, scene in WAVEFORMS.SCENES.items()}


@pytest.mark.parametrize("name", WAVEFORMS.PAGES)
def test_pages_hold_what_the_simulation_draws(name):
    written = (WAVEFORMS.DOCS / name).read_text(encoding="utf-8")
    assert written == WAVEFORMS.page(name), "run: python docs/make_waveforms.py"


def test_every_scene_is_on_a_page():
    pages = [(WAVEFORMS.DOCS / name).read_text(encoding="utf-8") for name in WAVEFORMS.PAGES]
    assert sorted(found[1] for page in pages for found in WAVEFORMS.PLACE.findall(page)) == sorted(
        WAVEFORMS.SCENES
    )


def test_a_beat_that_is_offered_stays_until_it_moves(traces):
    waited = 0
    for trace in traces.values():
        for stream in STREAMS:
            if f"{stream}_tvalid" not in trace.values:
                continue
            labels, moves = trace.labels[f"{stream}_tdata"], trace.moves(stream)
            for cycle in range(trace.scene.cycles - 1):
                if labels[cycle] and cycle not in moves and not trace.values["rst"][cycle]:
                    assert labels[cycle + 1] == labels[cycle]
                    waited += 1
    assert waited > 50


def test_latency_is_counted_from_the_first_beat_that_moves_to_the_last(traces):
    trace = traces["one-image"]
    late = len(trace.scene.pauses)
    assert trace.moves("m_axis")[-1] - trace.moves("s_axis")[0] == trace.design.timing.latency_cycles + late


def test_the_core_stops_taking_images_when_it_is_full_and_loses_none(traces):
    trace = traces["waits"]
    stopped = trace.values["s_axis_tready"].index(0)
    images = images_inside(trace.design.layers, trace.design.output_banks)
    assert sum(cycle < stopped for cycle in trace.moves("s_axis")) == images * WAVEFORMS.IMAGE_BEATS
    first_result_gone = trace.moves("m_axis")[WAVEFORMS.RESULT_BEATS - 1]
    again = trace.rises("s_axis_tready")[1]
    assert first_result_gone < again
    page = " ".join((WAVEFORMS.DOCS / "reference" / "ports.md").read_text(encoding="utf-8").split())
    assert f"- Cycle {stopped}: every buffer of the core is full." in page
    assert f"- Cycle {trace.moves('m_axis')[0]}: the receiver takes `A0`" in page
    assert f"`s_axis_tready` rises in cycle {again}." in page


def test_a_packet_of_the_wrong_length_is_filled_up_or_cut_off_and_shows(traces):
    trace = traces["wrong-length"]
    assert trace.scene.images["b"] < WAVEFORMS.IMAGE_BEATS < trace.scene.images["c"]
    assert len(trace.moves("m_axis")) == len(trace.scene.images) * WAVEFORMS.RESULT_BEATS
    end_of_b = trace.labels["s_axis_tdata"].index("b1")
    assert trace.rises("status_packet_error") == [end_of_b + 1]
    assert trace.values["status_packet_error"][-1]


def test_reset_forgets_what_is_inside(traces):
    trace = traces["reset"]
    (reset,) = trace.scene.resets
    assert trace.values["m_axis_tvalid"][reset]
    after = reset + 1
    assert [trace.values[f"{port}"][after] for port in ("m_axis_tvalid", "s_axis_tready")] == [0, 1]
    images = [cycle for cycle in trace.moves("s_axis") if cycle > reset]
    results = [cycle for cycle in trace.moves("m_axis") if cycle > reset]
    assert images[0] == after
    assert results[1] - images[0] == trace.design.timing.latency_cycles
    assert len(results) * WAVEFORMS.IMAGE_BEATS == len(images) * WAVEFORMS.RESULT_BEATS


def test_weights_wait_for_images_and_images_for_weights(traces):
    trace = traces["load"]
    _, announced = trace.scene.loads
    moves = trace.moves("s_axis_weights")
    second = [cycle for cycle in moves if cycle > announced]
    last_result = 2 * WAVEFORMS.RESULT_BEATS - 1
    assert second[0] == trace.moves("m_axis")[last_result] + 1
    assert second == list(range(second[0], second[0] + len(moves) // 2))
    loaded = trace.values["status_weights_loaded"]
    assert loaded[announced]
    assert loaded[announced + 1 : second[-1] + 4] == [0] * (second[-1] + 2 - announced) + [1]
    labels = [trace.labels["s_axis_tdata"][cycle] for cycle in trace.moves("s_axis")]
    assert trace.moves("s_axis")[labels.index("b3")] < second[0]
    assert trace.moves("s_axis")[labels.index("c0")] == second[-1] + 3


def test_wrong_weights_show_and_no_image_is_taken_until_right_ones_have_come(traces):
    trace = traces["wrong-weights"]
    moves = trace.moves("s_axis_weights")
    wrong_end, right_end = moves[len(moves) // 2 - 1], moves[-1]
    assert trace.rises("status_weights_error") == [wrong_end + 3]
    assert trace.values["status_weights_error"][-1]
    assert trace.rises("status_weights_loaded") == [right_end + 3] == [trace.moves("s_axis")[0]]
