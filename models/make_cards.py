"""Write the card of every model in this folder from the model itself, so that no figure is typed by hand.

    python models/make_cards.py [--check]

Text that is not a figure comes from the model's ``about.md``. With ``--check`` nothing is written, and cards
that are out of date end the program with status 1.
"""

import sys
from pathlib import Path

from bc_hw.model.bchw import load_model, model_digest

FOLDER = Path(__file__).parent


def card(folder: Path) -> str:
    """Return the card of the model in ``folder``, Markdown."""
    model = load_model(folder / "model.bchw")
    facts = model.training
    weights = sum(layer.weights.size for layer in model.weighted)
    digits = max(layer.scale_digits for layer in model.weighted[:-1])
    wrong = round(facts.integer_error_pct * facts.test_images / 100)
    rows = [
        ("data set", f"{model.dataset}, {facts.test_images:,} test images"),
        ("layers", model.topology.text),
        ("weights", f"{weights:,} of one bit"),
        ("bits of a pixel, of an activation", f"{model.input_bits}, {model.weighted[0].act_bits}"),
        ("signed digits of a scale, at most", digits),
        ("test error, integer model", f"{facts.integer_error_pct:.2f} % ({wrong} images wrong)"),
        ("test error, BatchNorm in float", f"{facts.float_error_pct:.2f} %"),
        ("seed, epochs", f"{facts.seed}, {facts.epochs}"),
        ("SHA-256 of `model.bchw`", f"`{model_digest(model)[:16]}...`"),
    ]
    return "\n".join(
        [
            f"# {folder.name}",
            "",
            (folder / "about.md").read_text().strip(),
            "",
            "| | |",
            "|---|---|",
            *(f"| {name} | {value} |" for name, value in rows),
            "",
            "Trained and exported by",
            "",
            f"    {facts.command}",
            "    bc-hw export model.pt",
            "",
            "and measured by `bc-hw eval model.bchw`. A checkpoint repeats on one machine with one PyTorch;"
            "\nelsewhere the sums of gradients may round differently. Written by `make_cards.py`.",
            "",
        ]
    )


def main() -> int:
    """Write or check all cards; return the exit status."""
    late = 0
    for folder in sorted(path.parent for path in FOLDER.glob("*/model.bchw")):
        path, text = folder / "card.md", card(folder)
        if "--check" not in sys.argv[1:]:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            print(f"{path} is out of date", file=sys.stderr)
            late = 1
    return late


if __name__ == "__main__":
    sys.exit(main())
