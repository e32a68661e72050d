"""Talk to Altinn: one Rust core that does no I/O."""

from ._altinnkit import version

__all__ = ["version"]
