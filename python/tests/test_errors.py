from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from altinnkit import (
    Altinn,
    AltinnError,
    ConfigurationError,
    ErrorCode,
    HttpResponse,
    InputError,
    ProtocolError,
    RejectedError,
    SystemCredentials,
    TransportError,
    UnavailableError,
)
from altinnkit._altinnkit import error_codes
from altinnkit.errors import KINDS, from_report
from altinnkit.types import ErrorReport, ReceiptSearch, Reference, ReferenceType
from answers import PASSWORD

FAULT = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
<faultcode>s:Client</faultcode><faultstring>Nope</faultstring><detail>
<AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
<AltinnErrorMessage>Incorrect</AltinnErrorMessage>
<AltinnExtendedErrorMessage>No information available</AltinnExtendedErrorMessage>
<AltinnLocalizedErrorMessage>Feil</AltinnLocalizedErrorMessage><ErrorGuid>84b27a5f-0000-4000-8000-000000000000</ErrorGuid>
<ErrorID>40001</ErrorID><UserGuid>-</UserGuid><UserId>0</UserId></AltinnFault></detail></s:Fault></s:Body></s:Envelope>"""


def report(**changes: Any) -> ErrorReport:
    given = {"code": "x", "kind": "x", "retry": "never", "fixable_by": "user", "detail": "d"} | changes
    return ErrorReport(**given)


@pytest.mark.parametrize(("code", "kind"), error_codes())
def test_every_code_has_a_class_and_a_constant(code: str, kind: str) -> None:
    error = from_report(report(code=code, kind=kind))
    assert type(error) is KINDS[kind]
    assert type(error) is not AltinnError
    assert error.code == code
    assert error.code.is_known
    assert getattr(ErrorCode, code.upper()) == code


def test_codes_and_kinds_are_no_more_than_the_cores() -> None:
    assert ErrorCode.known_names() == {code for code, _ in error_codes()}
    assert set(KINDS) == {kind for _, kind in error_codes()}


def test_a_kind_of_a_newer_core_is_still_an_altinn_error() -> None:
    assert type(from_report(report(kind="brand-new"))) is AltinnError


@pytest.mark.parametrize(
    ("search", "path", "says"),
    [
        ({"receipt_id": "x"}, "search.receipt_id", "32-bit integer"),
        ({"receipt_id": True}, "search.receipt_id", "32-bit integer"),
        ({"receipt_id": 2**31}, "search.receipt_id", "32-bit integer"),
        ({"references": ["x"]}, "search.references[0]", "must be a Reference, not str"),
        (
            {"references": [Reference(reference_type=ReferenceType.NOT_SET, reference_value=7)]},  # type: ignore[arg-type]
            "search.references[0].reference_value",
            "must be a text",
        ),
        (
            {"references": [Reference(reference_type=ReferenceType.NOT_SET, reference_value="\ud800")]},
            "search.references[0].reference_value",
            "lone surrogates",
        ),
        (
            {"references": [Reference(reference_type=ReferenceType.NOT_SET, reference_value="\x00")]},
            "search.references[0].reference_value",
            "",
        ),
    ],
)
def test_bad_input_names_its_place(altinn: Altinn, search: dict[str, Any], path: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        altinn.soap.receipt.get_receipt(search=ReceiptSearch(**search))
    error = caught.value
    assert error.path == path
    assert says in error.detail
    assert error.operation == "altinn2.soap.receipt.get_receipt"
    assert error.retry == "never"
    assert str(error) == f"altinn2.soap.receipt.get_receipt: {path}: {error.detail} (invalid_input)"


def test_a_missing_argument_and_a_wrong_class(altinn: Altinn) -> None:
    with pytest.raises(InputError) as caught:
        altinn.soap.receipt.get_receipt(search=None)  # type: ignore[arg-type]
    assert (caught.value.path, caught.value.detail) == ("search", "is missing")
    with pytest.raises(InputError, match="must be a ReceiptSearch, not dict"):
        altinn.soap.receipt.get_receipt(search={})  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        ReceiptSearch(receipt=1)  # type: ignore[call-arg]


def test_the_report_is_the_same_in_every_language(altinn: Altinn) -> None:
    with pytest.raises(InputError) as caught:
        altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id="x"))  # type: ignore[arg-type]
    assert caught.value.path == "search.receipt_id"
    assert caught.value.report.path == "search.receiptId"


def test_an_unknown_operation(altinn: Altinn) -> None:
    with pytest.raises(InputError) as caught:
        altinn.call("altinn2.soap.receipt.eat_receipt", ())
    assert caught.value.code == ErrorCode.UNKNOWN_OPERATION


def test_settings_that_do_not_fit() -> None:
    with pytest.raises(InputError) as caught:
        Altinn(environment="moon")  # type: ignore[arg-type]
    assert caught.value.path == "session.environment"
    credentials = SystemCredentials(system_user_name="1", system_password=PASSWORD, environment="production")
    with pytest.raises(ConfigurationError) as refused:
        Altinn(environment="tt02", credentials=credentials)
    assert refused.value.code == "environment_mismatch"
    with pytest.raises(ConfigurationError) as without:
        Altinn(environment="tt02").soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    assert without.value.code == "missing_credentials"


def test_what_altinn_says(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    with pytest.raises(RejectedError) as caught:
        call.response(HttpResponse(500, FAULT.encode()))
    error = caught.value
    assert error.code == "altinn_fault"
    assert error.server is not None
    assert (error.server.status, error.server.error_id) == (500, 40001)
    assert error.server.error_guid == "84b27a5f-0000-4000-8000-000000000000"
    assert error.server.localized_message == "Feil"


def test_answers_that_are_none(altinn: Altinn) -> None:
    call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=1))
    with pytest.raises(ProtocolError) as html:
        call.response(HttpResponse(200, b"<html><body>Vedlikehold</body></html>", [("Content-Type", "text/html")]))
    assert html.value.code == "html_answer"
    with pytest.raises(ProtocolError) as broken:
        call.response(HttpResponse(200, b"<s:Envelope"))
    assert broken.value.code == "malformed_xml"
    with pytest.raises(UnavailableError):
        call.response(HttpResponse(503, b"", [("Retry-After", "7")]))


@pytest.mark.parametrize("error", [from_report(report(kind=kind)) for kind in KINDS])
def test_errors_can_be_pickled_and_copied(error: AltinnError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert again.report == error.report
        assert str(again) == str(error)


def test_transports_make_their_own() -> None:
    error = TransportError.failed("connection reset", operation="o")
    assert (error.code, error.retry, str(error)) == (
        "transport_failed",
        "checkFirst",
        "o: connection reset (transport_failed)",
    )
    again = pickle.loads(pickle.dumps(TransportError.failed("refused", not_sent=True)))
    assert again.not_sent
    assert again.retry == "after"
