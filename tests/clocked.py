"""A pipeline cycle by cycle: counters, credits and flags, and nothing of `bc_hw.plan.timing`.

It knows from a plan how many words, folds, beats and blocks there are, and how many cycles each part takes.
Slow on purpose: every cycle of every part is stepped, and all parts see the state before the cycle.
"""

from collections import deque
from dataclasses import dataclass, field

from bc_hw.intmath import ceil_div
from bc_hw.plan.walk import PixelWalk

RESULT_LATENCY = 2
PORT_LATENCY = 2


@dataclass
class Gearbox:
    """Values collect until a word is full or its vector ends; one word is shown per cycle."""

    word: int
    shift: int
    level: int = 0
    queue: deque = field(default_factory=deque)

    def beat(self, cycle, values, ends):
        self.level += values
        while self.level >= self.word or (ends and self.level):
            self.level = max(0, self.level - self.word)
            after = self.queue[-1] + 1 if self.queue else 0
            self.queue.append(max(cycle + self.shift, after))


class Stage:
    """One stage: a word per cycle, as soon as word, drain and room permit."""

    def __init__(self, stage, after, images):
        self.stage, self.walk = stage, stage.walk
        self.free = stage.room
        self.readable = 0
        self.images = images
        self.image = self.vector = self.fold = self.word = 0
        self.drain_free = 0
        self.spans = []
        self.beats = deque()
        self.gearbox = after and Gearbox(after.word_inputs, 1 if aligned(stage, after.word_inputs) else 2)
        self.needs = (
            self.walk.needs().tolist() if self.walk.blocks > 1 or hasattr(self.walk, "needs") else None
        )
        self.frees = self.walk.frees().tolist()
        self.per_block = self.walk.vectors // after.walk.blocks if after else self.walk.vectors

    def issue(self, cycle, behind):
        """Issue a word, if that can be; return the blocks that it frees and those that it takes behind."""
        stage, walk = self.stage, self.walk
        if self.image == self.images:
            return 0, 0
        if self.fold == 0:
            begin = self.image * stage.input_words
            if self.needs is None:
                there = self.readable > begin + self.word
            else:
                pixel = walk.pixel_words(stage.word_inputs)
                there = self.word > 0 or self.readable >= begin + self.needs[self.vector] * pixel
            if not there:
                return 0, 0
        last = self.word == self.steps() - 1
        takes = int(last and self.fold == 0 and self.vector % self.per_block == 0)
        if last and (cycle < self.drain_free or behind < takes):
            return 0, 0
        if self.fold == self.word == self.vector == 0:
            self.spans.append([cycle, None])
        if not last:
            self.word += 1
            return 0, takes
        self.ended(cycle)
        self.word, self.fold = 0, self.fold + 1
        if self.fold < stage.folds:
            return 0, takes
        freed = self.frees[self.vector] - (self.frees[self.vector - 1] if self.vector else 0)
        self.fold, self.vector = 0, self.vector + 1
        if self.vector == walk.vectors:
            self.vector, self.image = 0, self.image + 1
            self.spans[-1][1] = cycle + 1
        return freed, takes

    def steps(self):
        """Return the cycles of a fold: its words, or of the first one the columns that are loaded."""
        if not self.stage.in_registers:
            return self.stage.words
        if self.fold:
            return 1
        kernel, stride, padding = (
            pair[1] for pair in (self.walk.kernel, self.walk.stride, self.walk.padding)
        )
        return kernel - padding if self.vector % self.walk.output[1] == 0 else min(kernel, stride)

    def ended(self, cycle):
        """Send the beats of a fold on their way."""
        stage = self.stage
        beats = beats_of_fold(stage, self.fold)
        self.drain_free = cycle + stage.drain_cycles
        for index, values in enumerate(beats):
            ends = self.fold == stage.folds - 1 and index == len(beats) - 1
            self.beats.append((cycle + stage.output_latency + index, values, ends))


class PixelStage(Stage):
    """A stage that reads each pixel once, when all of it is there; only the last one of an image gives beats."""

    def __init__(self, stage, after, images):
        self.stage, self.walk = stage, stage.walk
        self.free = stage.room
        self.readable = 0
        self.images = images
        self.image = self.vector = self.fold = self.word = 0  # `vector` counts pixels
        self.spans = []
        self.beats = deque()
        self.gearbox = Gearbox(after.word_inputs, 1 if aligned(stage, after.word_inputs) else 2)

    def issue(self, cycle, behind):
        stage, pixels = self.stage, self.walk.height * self.walk.width
        last, words = self.vector == pixels - 1, -(-self.walk.channels // stage.simd)
        if self.image == self.images:
            return 0, 0
        if self.fold == 0:
            if self.readable < (self.image * pixels + self.vector + 1) * words or (last and not behind):
                return 0, 0
            if self.vector == 0:
                self.spans.append([cycle, None])
        takes = int(last and self.fold == 0)
        self.fold += 1
        if last:
            values = min(stage.simd, self.walk.channels - (self.fold - 1) * stage.simd)
            self.beats.append((cycle + stage.output_latency, values, self.fold == words))
        if self.fold < words:
            return 0, takes
        self.fold, self.vector = 0, self.vector + 1
        if last:
            self.vector, self.image = 0, self.image + 1
            self.spans[-1][1] = cycle + 1
        return 1, takes


def beats_of_fold(stage, fold):
    """Return how many values each beat of a fold has."""
    at_once = stage.pe if stage.weights else stage.simd
    values = min(at_once, stage.n_out - fold * at_once)
    lanes = stage.beat_lanes
    return [min(lanes, values - at) for at in range(0, values, lanes)]


def aligned(stage, word):
    """Tell whether no beat begins elsewhere than at a multiple of a beat."""
    at_once = stage.pe if stage.weights else stage.simd
    starts, level = set(), 0
    for _ in range(2 * word * at_once):
        for values in beats_of_full_fold(stage, at_once):
            starts.add(level % word)
            level += values
    return all(start % stage.beat_lanes == 0 for start in starts) and word % stage.beat_lanes == 0


def beats_of_full_fold(stage, values):
    return [min(stage.beat_lanes, values - at) for at in range(0, values, stage.beat_lanes)]


class Clocked:
    """Run ``images`` through a pipeline; results are taken at once, or never.

    With lists of cycles, an image is offered from a cycle on, and its result taken from another one on.
    """

    def __init__(
        self,
        plans,
        output_room,
        images,
        word_beats,
        result_beats,
        class_latency,
        taken=True,
        offered_from=None,
        taken_from=None,
    ):
        after = [*plans[1:], None]
        self.plans = plans
        self.stages = [
            (PixelStage if type(plan.walk) is PixelWalk else Stage)(plan, behind, images)
            for plan, behind in zip(plans, after, strict=True)
        ]
        self.images, self.taken = images, taken
        self.offered_from, self.taken_from = offered_from or [0] * images, taken_from or [0] * images
        self.word_beats, self.result_beats, self.class_latency = word_beats, result_beats, class_latency
        self.output_free = output_room
        self.offered = deque()
        self.completions, self.port_spans = [], []
        self.arrivals = [deque() for _ in plans]
        self.beat = 0  # of the port

    def run(self, patience):
        """Step until all is done, or nothing happens any more."""
        cycle = quiet = 0
        while len(self.completions) < self.images and quiet < patience:
            quiet = 0 if self.step(cycle) else quiet + 1
            cycle += 1
        return self

    def step(self, cycle):
        moved = False
        for stage, arrivals in zip(self.stages, self.arrivals, strict=True):
            while arrivals and arrivals[0] <= cycle:
                arrivals.popleft()
                stage.readable += 1
        credits = [stage.free for stage in self.stages[1:]] + [self.output_free]
        first_free = self.stages[0].free
        for index, stage in enumerate(self.stages):
            before = stage.word, stage.fold, stage.vector, stage.image
            freed, took = stage.issue(cycle, credits[index])
            moved |= before != (stage.word, stage.fold, stage.vector, stage.image)
            stage.free += freed
            if index + 1 < len(self.stages):
                self.stages[index + 1].free -= took
            else:
                self.output_free -= took
        moved |= self.port(cycle, first_free)
        for index, stage in enumerate(self.stages):
            while stage.beats and stage.beats[0][0] == cycle:
                _, values, ends = stage.beats.popleft()
                if stage.gearbox:
                    stage.gearbox.beat(cycle, values, ends)
                else:
                    there = cycle + self.class_latency + RESULT_LATENCY
                    self.offered += [
                        (there, ends and part == self.result_beats - 1) for part in range(self.result_beats)
                    ]
            if stage.gearbox:
                while stage.gearbox.queue and stage.gearbox.queue[0] == cycle:
                    stage.gearbox.queue.popleft()
                    self.arrivals[index + 1].append(cycle + 1)
        ready = self.taken and len(self.completions) < self.images
        ready = ready and self.taken_from[len(self.completions)] <= cycle
        if ready and self.offered and self.offered[0][0] <= cycle:
            if self.offered.popleft()[1]:
                self.completions.append(cycle)
                self.output_free += 1
            moved = True
        busy = any(self.arrivals) or any(stage.beats for stage in self.stages)
        return moved or busy or any(stage.gearbox and stage.gearbox.queue for stage in self.stages)

    def port(self, cycle, free):
        """Accept a beat; the first word of a block needs room for it."""
        plan = self.plans[0]
        block = plan.walk.block_words(plan.word_inputs) * self.word_beats
        image = plan.input_words * self.word_beats
        if self.beat == self.images * image:
            return False
        if self.beat % image == 0 and cycle < self.offered_from[self.beat // image]:
            return False
        takes = self.beat % block == self.word_beats - 1
        if takes and not free:
            return False
        self.stages[0].free -= takes
        if self.beat % image == 0:
            self.port_spans.append([cycle, None])
        self.beat += 1
        if self.beat % self.word_beats == 0:
            self.arrivals[0].append(cycle + PORT_LATENCY)
        if self.beat % image == 0:
            self.port_spans[-1][1] = cycle + 1
        return True


def output_beats(plan):
    """Return the beats of a result's group, from the widths of class and scores."""
    group = 16 + plan.requant.lanes * 8 * ceil_div(plan.requant.out_bits, 8)
    return ceil_div(group, plan.stream_bits or group)


def input_beats(plan):
    """Return the beats of a word of the images."""
    return ceil_div(plan.input_word_bits, plan.stream_bits or plan.input_word_bits)
