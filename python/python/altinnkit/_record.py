"""What the generated classes of `altinnkit.types` stand on."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from ._altinnkit import Secret

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        return lambda cls: cls


T = TypeVar("T")
N = TypeVar("N", bound="OpenEnum")


class _Fields:
    """`__dataclass_fields__` when it is first asked for.

    `@dataclass` compiles six functions a class; for hundreds of classes that is a noticeable part of an import. The
    methods that it would make are written once, below; the fields, which few programs ask for, come from it.
    """

    def __get__(self, _: object, owner: type[Record]) -> dict[str, dataclasses.Field[Any]]:
        annotations = {**Record.__annotations__, **owner.__annotations__}
        made = dataclasses.make_dataclass(owner.__name__, [(name, annotations[name]) for name in owner.__slots__])
        fields = {field.name: field for field in dataclasses.fields(made)}
        owner.__dataclass_fields__ = fields
        return fields


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record:
    """A message: frozen, with slots, compared by value."""

    __slots__: tuple[str, ...] = ()
    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    else:
        __dataclass_fields__ = _Fields()

    unknown: dict[str, object]
    """What Altinn sent beyond what this version knows: XML text or JSON, by name."""

    def _fill(self, *values: object) -> None:
        for name, value in zip(self.__slots__, values, strict=True):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    # Lists are among the values.
    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Only what is there."""
        given = zip(self.__slots__, self._values(), strict=True)
        shown = (f"{name}={value!r}" for name, value in given if value is not None and value != [] and value != {})
        return f"{type(self).__name__}({', '.join(shown)})"

    def __replace__(self, **changes: Any) -> Self:
        """For `copy.replace`."""
        return dataclasses.replace(self, **changes)

    def __getstate__(self) -> tuple[object, ...]:
        return self._values()

    def __setstate__(self, state: tuple[object, ...]) -> None:
        self._fill(*state)


class OpenEnum(str):
    """A name out of an open list: the known names are constants of the class, others are kept as they came.

    What is sent must be a known name. One that altinnkit does not know yet is made with `unknown`; names out of answers may be
    handed back as they are.
    """

    __slots__ = ("_meant",)
    _known: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def unknown(cls, name: str) -> Self:
        """A name that is meant although this version does not know it: it is sent as it is."""
        made = cls(name)
        object.__setattr__(made, "_meant", True)
        return made

    @property
    def is_meant(self) -> bool:
        """Whether it is sent although this version does not know it: made with `unknown`, or out of an answer."""
        return getattr(self, "_meant", False)

    @property
    def is_known(self) -> bool:
        """Whether this version knows the name."""
        return str(self) in self._known

    @classmethod
    def known_names(cls) -> frozenset[str]:
        """The names that this version knows."""
        return cls._known

    def __str__(self) -> str:
        return str.__str__(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str.__repr__(self)})"


class _Known:
    def __init__(self, name: str) -> None:
        self.name = name

    def __set_name__(self, owner: type[OpenEnum], constant: str) -> None:
        owner._known |= {self.name}
        setattr(owner, constant, owner(self.name))


def known(name: str) -> Any:
    """A constant of an open enum."""
    return _Known(name)


@overload
def to_name(of: type[N], text: str) -> N: ...
@overload
def to_name(of: type[N], text: None) -> None: ...
def to_name(of: type[N], text: str | None) -> N | None:
    """A text as a name of an open enum."""
    return text if text is None or isinstance(text, of) else of(text)


@overload
def to_secret(text: Secret | str) -> Secret: ...
@overload
def to_secret(text: None) -> None: ...
def to_secret(text: Secret | str | None) -> Secret | None:
    """A text as a secret."""
    return Secret(text) if isinstance(text, str) else text


@overload
def to_list(items: Sequence[T]) -> list[T]: ...
@overload
def to_list(items: None) -> None: ...
def to_list(items: Sequence[T] | None) -> list[T] | None:
    """A list of one's own. A text is a sequence too, but never the one that is meant."""
    if items is None:
        return None
    if isinstance(items, (str, bytes)):
        raise TypeError(f"a list is wanted, not {type(items).__name__}")
    return list(items)


def to_dict(unknown: Mapping[str, object] | None) -> dict[str, object]:
    """A dictionary of one's own."""
    return {} if unknown is None else dict(unknown)
