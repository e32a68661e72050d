def version() -> str:
    """The version of this package."""
