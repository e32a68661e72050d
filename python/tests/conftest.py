from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import uvicorn

from altinnkit import Altinn, SystemCredentials
from altinnkit.sandbox import Sandbox, asgi
from answers import NOW, PASSWORD, Serve


@pytest.fixture
def altinn() -> Altinn:
    return Altinn(
        environment="tt02",
        credentials=SystemCredentials(system_user_name="1234", system_password=PASSWORD),
        clock=lambda: NOW,
        entropy=lambda: bytes(32),
    )


@contextmanager
def _served(sandbox: Sandbox) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(asgi(sandbox), log_level="warning", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            until = time.monotonic() + 10
            while not server.started and time.monotonic() < until:
                time.sleep(0.01)
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=10)


@pytest.fixture
def serve() -> Serve:
    return _served
