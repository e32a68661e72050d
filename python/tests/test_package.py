from importlib.metadata import metadata
from importlib.metadata import version as distribution_version

import altinnkit


def test_module_and_distribution_have_one_version() -> None:
    assert altinnkit.version() == distribution_version("altinnkit")


def test_everything_that_is_promised_is_there() -> None:
    assert [name for name in altinnkit.__all__ if not hasattr(altinnkit, name)] == []


def test_metadata_is_complete() -> None:
    said = metadata("altinnkit")
    assert said["License-Expression"] == "MIT OR Apache-2.0"
    assert set(said.get_all("Provides-Extra") or []) == {"httpx", "sandbox"}
    assert "Typing :: Typed" in (said.get_all("Classifier") or [])
