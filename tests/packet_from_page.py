"""A weight packet made as `docs/guides/load-weights.md` says, from `design.json` as it is and a model's numbers.

Nothing of the package is used: what is written here a reader of the page can write.
"""

import zlib


def packet(design, model):
    """Return the beats; ``design`` is the content of `design.json`, ``model`` has lists of plain numbers."""
    beats = []
    for layer, numbers in zip(design["layers"], model, strict=True):
        weight_bits, parameter_bits = layer["simd"] * layer["pe"], layer["requantisers"] * _neuron_bits(layer)
        for word in _weight_words(layer, numbers["weights"]):
            beats += _beats(word, weight_bits)
        for word in _parameter_words(layer, numbers):
            beats += _beats(word, parameter_bits)
    if design.get("weights_checksum"):
        crc = 0xFFFFFFFF
        for beat in beats:
            crc ^= beat
            for _ in range(32):
                crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
        assert crc ^ 0xFFFFFFFF == zlib.crc32(b"".join(beat.to_bytes(4, "little") for beat in beats))
        beats.append(crc ^ 0xFFFFFFFF)
    return beats


def _beats(word, bits):
    return [word >> at & 0xFFFFFFFF for at in range(0, bits, 32)]


def _ceil(a, b):
    return -(-a // b)


def _weight_words(layer, weights):
    simd, pe, group = layer["simd"], layer["pe"], layer["group"]
    words, folds = _ceil(layer["n_in"], simd), _ceil(layer["n_out"], pe)

    def plus(neuron, at):
        return neuron >= layer["n_out"] or at >= layer["n_in"] or weights[neuron][at] > 0

    def neuron_bits(neuron, word):
        row = [plus(neuron, word * simd + i) for i in range(simd)]
        if layer["engine"] != "tables":
            return row
        found = []
        for i in range(simd):
            t, j = divmod(i, group)
            if j:
                found.append(row[i] != row[t * group])
            else:
                found.append(row[i] != row[(t & t - 1) * group] if t else not row[0])
        return found

    order = [(fold, word) for fold in range(folds) for word in range(words)]
    if layer["engine"] == "tables":
        order = [(fold, word) for word in range(words) for fold in range(folds)]
    for fold, word in order:
        value = 0
        for p in range(pe):
            for i, bit in enumerate(neuron_bits(fold * pe + p, word)):
                value |= int(bit) << p * simd + i
        yield value


def _signed_bits(low, high):
    bits = 1
    while not -(1 << bits - 1) <= low <= high < 1 << bits - 1:
        bits += 1
    return bits


def _exponent_bits(digit):
    return (digit["highest"] - digit["lowest"]).bit_length()


def _neuron_bits(layer):
    digits = sum(_exponent_bits(d) + d["negative"] + d["zero"] for d in layer["digits"])
    return _signed_bits(layer["bias_lo"], layer["bias_hi"]) + digits


def _scale_digits(scale):
    found, exponent = [], 0
    while scale:
        if scale & 1:
            sign = 1 if scale % 4 == 1 else -1
            found.append((exponent, sign))
            scale -= sign
        scale //= 2
        exponent += 1
    return found[::-1]


def lack(first):
    """Return what the adder tree of one word lacks; ``first``, per table, whether its first weight is +1."""
    nodes = [(plus, 0) for plus in first]
    while len(nodes) > 1:
        pairs = zip(nodes[::2], nodes[1::2], strict=False)
        odd = nodes[len(nodes) // 2 * 2 :]
        nodes = [(a, x + (y if a == b else -y - 1)) for (a, x), (b, y) in pairs] + odd
    plus, extra = nodes[0]
    return -extra if plus else extra + 1


def _lacking(layer, row):
    simd, group = layer["simd"], layer["group"]
    if layer["engine"] == "counts":
        return -sum(weight < 0 for weight in row)
    if layer["engine"] == "pairs":
        return sum(weight < 0 for i, weight in enumerate(row) if i % simd % group == 0)
    padded = [*row, *[1] * (-len(row) % simd)]
    return sum(
        lack([weight > 0 for weight in padded[at : at + simd : group]]) for at in range(0, len(padded), simd)
    )


def _parameter_words(layer, numbers):
    k, n_out, pe = layer["shift"] - numbers["shift"], layer["n_out"], layer["pe"]
    bias_bits, neuron_bits = _signed_bits(layer["bias_lo"], layer["bias_hi"]), _neuron_bits(layer)
    top = 2 ** layer["in_bits"] - 1
    hi = top * max(sum(weight > 0 for weight in row) for row in numbers["weights"])
    lo = -top * max(sum(weight < 0 for weight in row) for row in numbers["weights"])
    neurons = []
    for row, scale, bias in zip(numbers["weights"], numbers["scale"], numbers["bias"], strict=True):
        if layer["act_bits"] is not None:
            high = (2 ** layer["act_bits"] << numbers["shift"]) - scale * lo
            bias = max(-scale * hi - 1, min(bias, high))
        scale, bias = scale << k, bias << k
        value, at = bias + scale * _lacking(layer, row) & (1 << bias_bits) - 1, bias_bits
        digits = _scale_digits(scale)
        for index, slot in enumerate(layer["digits"]):
            exponent, sign = digits[index] if index < len(digits) else (slot["lowest"], 1)
            value |= exponent - slot["lowest"] << at
            at += _exponent_bits(slot)
            for kept, bit in ((slot["negative"], sign < 0), (slot["zero"], index >= len(digits))):
                if kept:
                    value |= int(bit) << at
                    at += 1
        assert at == neuron_bits
        neurons.append(value)
    for fold in range(0, n_out, pe):
        of_fold = neurons[fold : fold + pe]
        for first in range(0, len(of_fold), layer["requantisers"]):
            beat = of_fold[first : first + layer["requantisers"]]
            yield sum(value << q * neuron_bits for q, value in enumerate(beat))
