from __future__ import annotations

import copy
import dataclasses
import logging
import pickle

import pytest

from altinnkit import AccessToken, Altinn, HttpResponse, Secret, SystemCredentials, TokensConfig
from altinnkit.types import ReceiptSearch
from answers import PASSWORD


def test_a_secret_shows_nothing_of_itself() -> None:
    secret = Secret(PASSWORD)
    assert secret.expose() == PASSWORD
    assert f"{secret} {secret!r} {[secret]}" == "[redacted] [redacted] [[redacted]]"
    assert secret == Secret(PASSWORD)
    assert secret != Secret("other")
    assert secret != PASSWORD
    assert copy.deepcopy(secret) == secret
    with pytest.raises(TypeError):
        hash(secret)


def test_a_secret_is_not_pickled_by_accident() -> None:
    token = AccessToken(value=PASSWORD)
    for holder in (Secret(PASSWORD), token, {"token": token}):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(holder)


def test_texts_become_secrets() -> None:
    token = AccessToken(value=PASSWORD)
    assert isinstance(token.value, Secret)
    assert PASSWORD not in repr(token)
    assert PASSWORD not in str(dataclasses.asdict(token))
    assert dataclasses.replace(token) == token


def test_nothing_that_is_printed_holds_a_secret(altinn: Altinn, caplog: pytest.LogCaptureFixture) -> None:
    credentials = SystemCredentials(system_user_name="1234", system_password=PASSWORD)
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    tokens = TokensConfig(altinn=AccessToken(value=PASSWORD))
    response = HttpResponse(200, PASSWORD.encode(), [("Authorization", PASSWORD)])
    for holder in (altinn, credentials, call, call.request, altinn._session, tokens, response):
        assert PASSWORD not in f"{holder!r} {holder!s}"
        logging.getLogger("test").warning("%s %r", holder, holder)
    assert PASSWORD not in caplog.text
    assert "[redacted]" in str(call.request)


def test_sessions_and_requests_are_not_pickled(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    for holder in (altinn, call, call.request):
        with pytest.raises((TypeError, AttributeError)):
            pickle.dumps(holder)
