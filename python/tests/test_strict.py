"""What is not to be sent is refused before, with its path."""

from __future__ import annotations

import copy
import pickle
from contextlib import nullcontext
from datetime import datetime, timezone
from io import BytesIO

import pytest

from altinnkit import Altinn, HttpResponse, InputError, Secret, Source, SystemCredentials
from altinnkit.json import from_json
from altinnkit.types import AuthenticationChallengeRequest, Receipt, ReceiptType
from answers import RECEIPT


def test_a_name_is_meant_or_it_is_not() -> None:
    assert not ReceiptType("HeltNy").is_meant
    meant = ReceiptType.unknown("HeltNy")
    assert meant.is_meant
    assert meant == "HeltNy"
    assert not meant.is_known
    assert copy.copy(meant).is_meant
    assert pickle.loads(pickle.dumps(meant)).is_meant


def test_a_name_that_nobody_knows_is_refused_unless_it_is_meant(altinn: Altinn) -> None:
    with pytest.raises(InputError, match="did you mean"):
        _ = altinn.soap.receipt.get_receipt_list(receipt_type="Formtask").request
    [body] = altinn.soap.receipt.get_receipt_list(receipt_type=ReceiptType.unknown("HeltNy")).request.body
    assert isinstance(body, bytes)
    assert b"HeltNy" in body


def test_a_name_out_of_an_answer_may_be_handed_back(altinn: Altinn) -> None:
    text = RECEIPT.replace(">OK<", ">Brandnew<")
    receipt = altinn.parse("altinn2.soap.receipt.get_receipt", HttpResponse(200, text.encode()))
    assert isinstance(receipt, Receipt)
    assert receipt.receipt_status == "Brandnew"
    assert receipt.receipt_status is not None
    assert receipt.receipt_status.is_meant


def test_texts_that_nothing_can_carry_are_refused(altinn: Altinn) -> None:
    for text in ("a\x00b", "a\ud800b"):
        with pytest.raises(InputError) as raised:
            _ = altinn.soap.service_metadata.get_code_list(code_list_name=text).request
        assert raised.value.path == "code_list_name"


def test_a_secret_that_nothing_can_carry_is_refused_where_it_is_used(altinn: Altinn) -> None:
    broken = "a\ud800b"
    with pytest.raises(InputError, match="lone surrogates") as raised:
        Altinn(
            environment="tt02",
            credentials=SystemCredentials(system_user_name="1234", system_password=broken),
        )
    assert raised.value.path is not None
    assert raised.value.path.startswith("session.credentials.")
    request = AuthenticationChallengeRequest(
        auth_method="SMSPin", password=broken, national_identity_number="15908600182"
    )
    with pytest.raises(InputError, match="lone surrogates") as raised:
        _ = altinn.soap.system_authentication.get_authentication_challenge(challenge_request=request).request
    assert raised.value.path == "challenge_request.password"
    assert broken not in repr(request)
    with pytest.raises(InputError, match="lone surrogates"):
        Secret(broken).expose()
    assert Secret(broken) != Secret(broken)


def test_a_source_whose_name_nothing_can_carry_is_refused(altinn: Altinn) -> None:
    content = Source(length=1, open=lambda: nullcontext(BytesIO(b"a")), name="a\ud800b")
    with pytest.raises(InputError, match="lone surrogates") as raised:
        _ = altinn.app.put_data(
            org="ttd",
            app="app",
            instance_owner_party_id=1,
            instance_guid="11111111-1111-1111-1111-111111111111",
            data_guid="11111111-1111-1111-1111-111111111111",
            content_type="application/xml",
            content=content,
        ).request
    assert raised.value.path == "content"


def test_json_that_nothing_can_carry_is_refused() -> None:
    with pytest.raises(InputError, match="lone surrogates"):
        from_json(Receipt, '{"receiptText": "a\ud800b"}')


def test_a_naive_time_goes_to_altinn_2_only(altinn: Altinn) -> None:
    naive = datetime(2026, 11, 1)  # noqa: DTZ001
    assert altinn.soap.receipt.get_receipt_list(receipt_type=ReceiptType.FORM_TASK, date_from=naive).request
    with pytest.raises(InputError) as raised:
        _ = altinn.correspondence.list_correspondences(resource_id="r", role="Recipient", from_=naive).request
    assert raised.value.path in ("from", "from_")
    aware = naive.replace(tzinfo=timezone.utc)
    with pytest.raises(Exception, match="token"):
        _ = altinn.correspondence.list_correspondences(resource_id="r", role="Recipient", from_=aware).request
