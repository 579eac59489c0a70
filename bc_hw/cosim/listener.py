"""How a simulation reports its progress."""

__all__ = ["Listener"]


class Listener:
    """Receives the progress of a simulation; this default ignores it."""

    def remark(self, text: str) -> None:
        """Receive what the user should know before trusting the result."""

    def step(self, text: str, images: int = 0, *, unit: str | None = "images") -> None:
        """Receive the next step, and the number of images that it has; 0 if that is not known.

        A step that counts other things, which ``text`` names, has no ``unit``.
        """

    def advance(self, images: int) -> None:
        """Receive how many more images are done."""
