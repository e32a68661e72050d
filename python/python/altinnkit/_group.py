"""What the generated classes of `altinnkit.operations` stand on."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from .call import Call
from .flow import Flow


T = TypeVar("T")


class Caller(Protocol):
    """Whoever makes calls of arguments."""

    def call(self, operation: str, arguments: tuple[object, ...]) -> Call[Any]:
        """A call of an operation with the values of its fields."""
        ...

    def work_out(self, function: str, arguments: tuple[object, ...], output: type[T]) -> T:
        """What a function makes of the values of its input's fields."""
        ...

    def begin(self, flow: str, arguments: tuple[object, ...]) -> Flow[Any]:
        """A flow with the values of its start's fields."""
        ...


class Group:
    """A level of the tree of operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
