from importlib.metadata import metadata
from importlib.metadata import version as distribution_version
from pathlib import Path

import httpx
import pytest

import altinnkit
from answers import RECEIPT


def test_module_and_distribution_have_one_version() -> None:
    assert altinnkit.version() == distribution_version("altinnkit")


def test_everything_that_is_promised_is_there() -> None:
    assert [name for name in altinnkit.__all__ if not hasattr(altinnkit, name)] == []


def test_metadata_is_complete() -> None:
    said = metadata("altinnkit")
    assert said["License-Expression"] == "MIT OR Apache-2.0"
    assert set(said.get_all("Provides-Extra") or []) == {"httpx", "sandbox"}
    assert "Typing :: Typed" in (said.get_all("Classifier") or [])


def test_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text()
    program = readme.split("```python\n")[1].split("```")[0]
    answer = httpx.MockTransport(lambda _: httpx.Response(200, text=RECEIPT))
    client = httpx.Client
    monkeypatch.setattr(httpx, "Client", lambda timeout: client(timeout=timeout, transport=answer))
    exec(compile(program, "README.md", "exec"), {})
    assert capsys.readouterr().out == "OK Mottatt\n"
