// Streams images through the Verilated accelerator at full speed and compares every activation, score and class.
//
//     driver JOB OUT
//
// JOB is a text file of words (see `bc_hw/cosim/native_driver.py`), OUT the prefix of the results: one `OUT<k>.txt` and
// one `OUT<k>.cycles` (int64, completion cycle of each image) per shard. Each shard runs in a process of its own.
// The driver only measures the cycles; the program that started it compares them with the prediction.

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "core.h"
#include "verilated.h"
#include "verilated_sym_props.h"

namespace {

using Bytes = std::vector<uint8_t>;

constexpr size_t FILLS = 4;  // times that waits fill all buffers

Bytes read_file(const std::string& path, size_t expected) {
    std::ifstream file(path, std::ios::binary);
    Bytes data{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (data.size() != expected) throw std::runtime_error("cannot read " + path);
    return data;
}

// The outputs of a layer leave vector by vector, in beats of `lanes` neurons; the last beat of a fold of `pe` neurons
// may have fewer. A dense layer gives one vector per image.
struct Stream {
    std::string name;
    int lanes = 0, pe = 0, neurons = 0, vectors = 1;
    size_t values() const { return size_t(vectors) * neurons; }  // per image
};

struct TapSpec : Stream {
    std::string valid, payload;
    int bits = 0;
    size_t bytes() const { return bits > 8 ? 2 : 1; }  // of a value
    Bytes expected;  // (rows, vectors, neurons)
    int64_t value(size_t place) const {
        const uint8_t* data = &expected[bytes() * place];
        return bytes() == 1 ? data[0] : data[0] | data[1] << 8;
    }
    // What a beat is rounded from, one net per lane, a cycle before it; none where that is not compared.
    std::vector<std::string> sums;
    int sum_bits = 0;
    Bytes expected_sums;  // int64 (rows, vectors, neurons)
};

struct Shard {
    size_t first = 0, images = 0, streamed = 0;
};

// From which cycle on, counted from the first accepted beat, an image is offered, and its result is taken.
struct Aimed {
    uint64_t offered = 0, taken = 0;
};

struct Job {
    std::string folder;
    size_t rows = 0, beats = 0, beat_bytes = 0, weight_beats = 0;
    uint64_t patience = 0;  // cycles without a result after which the design counts as stuck
    uint64_t quiet = 0;     // cycles after the last result in which there must be no other
    uint64_t waits = 0;     // seed of waits on both sides; 0: none
    size_t unhindered = 0;  // images at the end of a stream that meet none, once all has been full
    std::vector<Aimed> aimed;  // the first images of a stream, which meet only these
    std::string top;
    std::vector<TapSpec> taps;
    Stream output;
    int class_bits = 0, score_bits = 0;
    int parts = 1, part_bits = 0;  // beats of each group of scores, and their width
    std::vector<Shard> shards;
    Bytes images, scores, classes, weights;
};

Job read_job(const char* path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error(std::string("cannot read ") + path);
    Job job;
    std::string key;
    while (file >> key) {
        if (key == "folder") {
            file >> std::ws;
            std::getline(file, job.folder);
        } else if (key == "top") file >> job.top;
        else if (key == "rows") file >> job.rows;
        else if (key == "beats") file >> job.beats;
        else if (key == "beat_bytes") file >> job.beat_bytes;
        else if (key == "weight_beats") file >> job.weight_beats;
        else if (key == "patience") file >> job.patience;
        else if (key == "quiet") file >> job.quiet;
        else if (key == "waits") file >> job.waits >> job.unhindered;
        else if (key == "aimed") {
            Aimed image;
            file >> image.offered >> image.taken;
            job.aimed.push_back(image);
        } else if (key == "output")
            file >> job.output.name >> job.output.lanes >> job.output.pe >> job.output.neurons >> job.class_bits
                >> job.score_bits >> job.parts >> job.part_bits;
        else if (key == "tap") {
            TapSpec tap;
            file >> tap.name >> tap.valid >> tap.payload >> tap.lanes >> tap.pe >> tap.neurons >> tap.bits
                >> tap.vectors;
            job.taps.push_back(tap);
        } else if (key == "sums") {
            TapSpec& tap = job.taps.back();
            tap.sums.resize(tap.lanes);
            file >> tap.sum_bits;
            for (std::string& name : tap.sums) file >> name;
        } else if (key == "shard") {
            Shard shard;
            file >> shard.first >> shard.images >> shard.streamed;
            job.shards.push_back(shard);
        } else throw std::runtime_error("unknown word in the job: " + key);
    }
    const std::string at = job.folder + "/";
    job.images = read_file(at + "images.bin", job.rows * job.beats * job.beat_bytes);
    job.scores = read_file(at + "scores.bin", job.rows * job.output.neurons * 8);
    job.classes = read_file(at + "classes.bin", job.rows * 2);
    if (job.weight_beats) job.weights = read_file(at + "weights.bin", job.weight_beats * 4);
    for (TapSpec& tap : job.taps) {
        tap.expected = read_file(at + tap.name + ".bin", job.rows * tap.values() * tap.bytes());
        if (!tap.sums.empty()) tap.expected_sums = read_file(at + tap.name + "-sums.bin", job.rows * tap.values() * 8);
    }
    return job;
}

uint64_t field(const uint8_t* data, int at, int width) {
    uint64_t value = 0;
    for (int bit = 0; bit < width;) {
        const int offset = (at + bit) & 7;
        const int take = std::min(8 - offset, width - bit);
        value |= uint64_t((data[(at + bit) >> 3] >> offset) & ((1 << take) - 1)) << bit;
        bit += take;
    }
    return value;
}

int64_t signed_field(const uint8_t* data, int at, int width) {
    const uint64_t sign = uint64_t(1) << (width - 1);
    return int64_t((field(data, at, width) ^ sign) - sign);
}

// Processor time of this process alone, without that of the other shards.
double processor_seconds() {
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + 1e-9 * double(now.tv_nsec);
}

// Says in each cycle whether one side goes on: for a while always, often, seldom or never, then otherwise. "Never"
// lasts long enough for all buffers to fill up, or to run empty.
class Gate {
  public:
    Gate(uint64_t seed, uint64_t longest) : state_(seed), longest_(longest) {}
    bool open() {
        if (state_ == 0) return true;
        if (left_ == 0) {
            static constexpr uint64_t OPEN_OF_256[] = {0, 16, 128, 240, 256, 256};
            left_ = 1 + draw() % longest_;
            threshold_ = OPEN_OF_256[draw() % std::size(OPEN_OF_256)];
        }
        --left_;
        return draw() % 256 < threshold_;
    }

  private:
    uint64_t draw() {  // xorshift64*, Vigna 2016
        state_ ^= state_ >> 12;
        state_ ^= state_ << 25;
        state_ ^= state_ >> 27;
        return (state_ * 0x2545F4914F6CDD1D) >> 32;
    }
    uint64_t state_, longest_;
    uint64_t left_ = 0, threshold_ = 0;
};

// Follows a stream of beats: which image, which vector and which neurons the next beat carries.
class Position {
  public:
    explicit Position(const Stream& stream) : stream_(stream) {}
    size_t image() const { return image_; }
    int vector() const { return stream_.vectors > 1 ? vector_ : -1; }
    int neuron() const { return neuron_; }
    // Where the first value of the beat stands among those of all rows.
    size_t value(size_t row) const { return row * stream_.values() + size_t(vector_) * stream_.neurons + neuron_; }
    int count() const { return std::min({stream_.lanes, stream_.pe - in_fold_, stream_.neurons - neuron_}); }
    bool ends_vector() const { return neuron_ + count() == stream_.neurons; }
    bool ends_image() const { return ends_vector() && vector_ + 1 == stream_.vectors; }
    void advance() {
        const bool vector_end = ends_vector(), image_end = ends_image();
        const int step = count();
        neuron_ += step;
        in_fold_ += step;
        if (in_fold_ == stream_.pe) in_fold_ = 0;
        if (vector_end) neuron_ = in_fold_ = 0, ++vector_;
        if (image_end) vector_ = 0, ++image_;
    }

  private:
    const Stream& stream_;
    size_t image_ = 0;
    int vector_ = 0, neuron_ = 0, in_fold_ = 0;
};

struct Divergence {
    size_t image;
    size_t layer;
    bool rounded;  // else one of the sums
    int vector;    // -1: an image is one vector for the layer
    int neuron;    // -1: the class
    int64_t expected, got;
    bool operator<(const Divergence& other) const {
        // Of one image the scores come before the class, which only follows from them.
        return std::tuple(image, layer, rounded, vector, unsigned(neuron))
            < std::tuple(other.image, other.layer, other.rounded, other.vector, unsigned(other.neuron));
    }
};

class Simulation {
  public:
    Simulation(const Job& job, const Shard& shard) : job_(job), shard_(shard), bad_(shard.images) {
        context_->randReset(0);
        for (const TapSpec& tap : job.taps) {
            const std::string scope = job.top + "." + tap.name;
            probes_.push_back({find(scope, tap.valid), find(scope, tap.payload), Position(tap), {}, {}});
            for (const std::string& name : tap.sums) probes_.back().sums.push_back(find(scope + ".requantiser", name));
            probes_.back().before.resize(tap.sums.size());
        }
    }

    void run() {
        const double start = processor_seconds();
        reset();
        if (!job_.weights.empty()) load_weights();
        stream_images();
        seconds_ = processor_seconds() - start;
    }

    void write(const std::string& prefix) const {
        std::ofstream cycles(prefix + ".cycles", std::ios::binary);
        cycles.write(reinterpret_cast<const char*>(completions_.data()), completions_.size() * sizeof(int64_t));
        std::ofstream text(prefix + ".txt");
        text << "cycles " << cycle_ << "\ncompared " << compared_ << "\nmismatches "
             << std::count(bad_.begin(), bad_.end(), true) << "\nseconds " << seconds_ << "\n";
        if (first_)
            text << (first_->rounded ? "first " : "first_sum ") << first_->image << " " << first_->layer << " "
                 << first_->vector << " " << first_->neuron << " " << first_->expected << " " << first_->got << "\n";
        for (const size_t inside : inside_) text << "inside " << inside << "\n";
        if (!problem_.empty()) text << "problem " << problem_ << "\n";
        text << "end\n";
        if (!text.flush() || !cycles.flush()) throw std::runtime_error("cannot write " + prefix);
    }

  private:
    struct Probe {
        const uint8_t* valid;
        const uint8_t* payload;
        Position at;
        std::vector<const uint8_t*> sums;
        std::vector<int64_t> before;  // the sums in the cycle before
    };

    const uint8_t* find(const std::string& scope_name, const std::string& name) {
        const VerilatedScope* scope = context_->scopeFind(scope_name.c_str());
        VerilatedVar* var = scope ? scope->varFind(name.c_str()) : nullptr;
        // Names that are no plain identifier are kept as Verilog escapes them.
        if (scope && !var) var = scope->varFind(("\\" + name + " ").c_str());
        if (!var) throw std::runtime_error("the simulation has no net " + scope_name + "." + name);
        return static_cast<const uint8_t*>(var->datap());
    }

    static void put(const PortBytes& port, const uint8_t* data, size_t size) {
        std::memcpy(port.data, data, std::min(size, port.size));
    }

    void settle() {
        *top_->clk = 0;
        top_->eval();
    }

    void edge() {
        *top_->clk = 1;
        top_->eval();
        ++cycle_;
    }

    void reset() {
        *top_->rst = 1;
        *top_->s_axis_tvalid = 0;
        *top_->m_axis_tready = 0;
        for (int i = 0; i < 4; ++i) settle(), edge();
        *top_->rst = 0;
        *top_->m_axis_tready = 1;
    }

    void load_weights() {
        for (size_t beat = 0; beat < job_.weight_beats; ++beat) {
            put(top_->s_axis_weights_tdata, &job_.weights[4 * beat], 4);
            *top_->s_axis_weights_tvalid = 1;
            *top_->s_axis_weights_tlast = beat + 1 == job_.weight_beats;
            for (bool accepted = false; !accepted;) {
                settle();
                accepted = *top_->s_axis_weights_tready;
                edge();
                if (cycle_ > job_.patience + 4 * job_.weight_beats) {
                    problem_ = "s_axis_weights must take all beats, but it stopped at beat " + std::to_string(beat);
                    return;
                }
            }
        }
        *top_->s_axis_weights_tvalid = 0;
        for (int i = 0; i < 4; ++i) settle(), edge();
        settle();
        if (!*top_->status_weights_loaded || *top_->status_weights_error)
            problem_ = "status_weights_loaded must be 1 after the weights were loaded, not 0";
    }

    void stream_images() {
        size_t sent = 0, beat = 0;
        uint64_t start = 0, heard = cycle_;
        Position result(job_.output);
        const uint64_t longest = job_.patience / 4;
        Gate in(job_.waits, longest), out(job_.waits ? ~job_.waits : 0, longest);
        // Waits of both sides may follow each other; a design that is stuck is so for good.
        const uint64_t patience = job_.waits ? 16 * job_.patience : job_.patience;
        const size_t aimed = job_.aimed.size();
        // At these numbers of images no result is taken until all buffers are full: more than once, since a count that
        // goes wrong again and again is right from time to time. After the last one, neither side waits.
        std::vector<size_t> fills;
        for (size_t part = 1; job_.waits && part <= FILLS; ++part)
            fills.push_back(aimed + (shard_.streamed - aimed - job_.unhindered) * part / FILLS);
        size_t filled = 0;
        uint64_t shut = 0;  // cycles in which no result is taken
        bool offered = aimed > 0 || in.open();
        if (offered) present(sent, beat);
        while (problem_.empty() && completions_.size() < shard_.streamed) {
            if (shut == 0 && filled < fills.size() && sent >= fills[filled]) shut = 2 * job_.patience, ++filled;
            const bool free = filled == fills.size();
            if (completions_.size() < aimed)
                *top_->m_axis_tready = cycle_ >= start + job_.aimed[completions_.size()].taken;
            else *top_->m_axis_tready = shut == 0 && (free || out.open());
            settle();
            const bool accepted = *top_->s_axis_tvalid && *top_->s_axis_tready;
            if (accepted && sent == 0 && beat == 0) start = cycle_;
            for (size_t i = 0; i < probes_.size(); ++i)
                watch(i);
            if (*top_->m_axis_tvalid && *top_->m_axis_tready) {
                check_result(result);
                if (result.image() > completions_.size()) completions_.push_back(int64_t(cycle_ - start)), heard = cycle_;
            }
            edge();
            if (accepted) {
                if (++beat == job_.beats) beat = 0, ++sent;
                offered = false;
                *top_->s_axis_tvalid = 0;
            }
            const bool in_time = sent < aimed && (beat > 0 || cycle_ >= start + job_.aimed[sent].offered);
            if (!offered && (sent < aimed ? in_time : free || shut > 0 || in.open())) {
                offered = true;
                present(sent, beat);
            }
            if (shut > 0 && --shut == 0) inside_.push_back(sent - completions_.size());
            if (cycle_ - heard > patience) {
                problem_ = "Result " + std::to_string(completions_.size()) + " of the stream must come within "
                    + std::to_string(patience) + " cycles, but did not";
            }
            if (completions_.size() >= reported_ + 16 || completions_.size() == shard_.streamed) report();
        }
        *top_->m_axis_tready = 1;
        for (uint64_t quiet = 0; problem_.empty() && quiet < job_.quiet; ++quiet) {
            settle();
            if (*top_->m_axis_tvalid) problem_ = "m_axis must give one result per image, not more";
            edge();
        }
        settle();
        if (problem_.empty() && *top_->status_packet_error) problem_ = "status_packet_error must be 0, not 1";
    }

    // Which row of the vectors image number `index` of the stream is: the shard's images, round and round.
    size_t row(size_t index) const { return shard_.first + index % shard_.images; }

    void present(size_t index, size_t beat) {
        *top_->s_axis_tvalid = index < shard_.streamed;
        if (!*top_->s_axis_tvalid) return;
        put(top_->s_axis_tdata, &job_.images[(row(index) * job_.beats + beat) * job_.beat_bytes], job_.beat_bytes);
        *top_->s_axis_tlast = beat + 1 == job_.beats;
    }

    void watch(size_t index) {
        Probe& probe = probes_[index];
        if (*probe.valid) check_tap(index);
        for (size_t lane = 0; lane < probe.sums.size(); ++lane)
            probe.before[lane] = signed_field(probe.sums[lane], 0, job_.taps[index].sum_bits);
    }

    void check_tap(size_t index) {
        const TapSpec& tap = job_.taps[index];
        Probe& probe = probes_[index];
        if (probe.at.image() >= shard_.streamed) {
            problem_ = tap.name + " must give one output per neuron and vector, not more";
            return;
        }
        const size_t place = probe.at.value(row(probe.at.image()));
        for (int lane = 0; lane < probe.at.count(); ++lane) {
            const int neuron = probe.at.neuron() + lane;
            if (!tap.sums.empty()) {
                int64_t want;
                std::memcpy(&want, &tap.expected_sums[8 * (place + lane)], 8);
                compare(probe.at, index, neuron, want, probe.before[lane], false);
            }
            const int64_t got = int64_t(field(probe.payload, lane * tap.bits, tap.bits));
            compare(probe.at, index, neuron, tap.value(place + lane), got);
        }
        probe.at.advance();
    }

    void check_result(Position& at) {
        const uint8_t* data = top_->m_axis_tdata.data;
        if (job_.parts > 1) {  // beats side by side, whole bytes each
            std::copy(data, data + job_.part_bits / 8, joined_.begin() + part_ * (job_.part_bits / 8));
            if (++part_ < job_.parts) {
                if (*top_->m_axis_tlast) problem_ = "m_axis_tlast must be 0 before the last beat of a result, not 1";
                return;
            }
            part_ = 0;
            data = joined_.data();
        }
        const size_t image = at.image(), layer = job_.taps.size();
        for (int lane = 0; lane < at.count(); ++lane) {
            int64_t want;
            std::memcpy(&want, &job_.scores[8 * (at.value(row(image)) + lane)], 8);
            compare(at, layer, at.neuron() + lane, want,
                    signed_field(data, job_.class_bits + lane * job_.score_bits, job_.score_bits));
        }
        if (bool(*top_->m_axis_tlast) != at.ends_image()) {
            problem_ = "m_axis_tlast must be " + std::to_string(at.ends_image()) + " at neuron "
                + std::to_string(at.neuron()) + " of result " + std::to_string(image) + " of the stream, not "
                + std::to_string(!at.ends_image());
        }
        if (at.ends_image()) {
            uint16_t want;
            std::memcpy(&want, &job_.classes[2 * row(image)], 2);
            compare(at, layer, -1, want, int64_t(field(data, 0, job_.class_bits)));
        }
        at.advance();
    }

    void compare(const Position& at, size_t layer, int neuron, int64_t expected, int64_t got, bool rounded = true) {
        ++compared_;
        if (expected == got) return;
        bad_[at.image() % shard_.images] = true;
        const Divergence divergence{row(at.image()), layer, rounded, at.vector(), neuron, expected, got};
        if (!first_ || divergence < *first_) first_ = divergence;
    }

    void report() {
        char line[32];
        const int size = std::snprintf(line, sizeof(line), "images %zu\n", completions_.size() - reported_);
        reported_ = completions_.size();
        // One write per line: lines of several shards do not mix.
        if (::write(STDOUT_FILENO, line, size) != size) throw std::runtime_error("cannot report progress");
    }

    const Job& job_;
    const Shard& shard_;
    std::unique_ptr<VerilatedContext> context_ = std::make_unique<VerilatedContext>();
    std::unique_ptr<Core> top_ = make_core(*context_);
    std::vector<Probe> probes_;
    std::vector<bool> bad_;
    std::optional<Divergence> first_;
    std::vector<int64_t> completions_;
    std::string problem_;
    std::vector<size_t> inside_;  // images, whenever all was full
    uint64_t cycle_ = 0, compared_ = 0;
    double seconds_ = 0;
    int part_ = 0;
    Bytes joined_ = Bytes(size_t(job_.parts) * job_.part_bits / 8);
    size_t reported_ = 0;
};

void run_shard(const Job& job, size_t index, const std::string& out) {
    Simulation simulation(job, job.shards[index]);
    simulation.run();
    simulation.write(out + std::to_string(index));
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 3) throw std::runtime_error("usage: driver JOB OUT");
    const Job job = read_job(argv[1]);
    for (size_t index = 1; index < job.shards.size(); ++index) {
        const pid_t child = fork();
        if (child < 0) throw std::runtime_error("cannot start a process per shard");
        if (child == 0) {
            run_shard(job, index, argv[2]);
            std::_Exit(0);
        }
    }
    run_shard(job, 0, argv[2]);
    int status = 0;
    while (wait(&status) > 0)
        if (status != 0) throw std::runtime_error("a shard ended with status " + std::to_string(status));
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "driver error: %s\n", error.what());
    return 1;
}
