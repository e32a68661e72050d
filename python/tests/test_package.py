from importlib.metadata import version as distribution_version

import altinnkit


def test_module_and_distribution_have_one_version() -> None:
    assert altinnkit.version() == distribution_version("altinnkit")
