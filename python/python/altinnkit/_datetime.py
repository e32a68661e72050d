"""Times that remember how Altinn wrote them."""

from __future__ import annotations

from datetime import datetime


class WireDateTime(datetime):
    """A `datetime` whose text Python would write differently: with `Z`, with seven digits, or as a date alone.

    It goes back to Altinn as it came. What is computed from it is an ordinary time.
    """

    __slots__ = ("wire",)
    wire: str

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        plain = datetime.combine(self.date(), self.timetz())
        return (_restored, (plain, getattr(self, "wire", None)))


def _restored(plain: datetime, wire: str | None) -> datetime:
    if wire is None:
        return plain
    made = WireDateTime.combine(plain.date(), plain.timetz())
    made.wire = wire
    return made
