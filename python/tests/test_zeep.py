"""zeep, a SOAP client that knows nothing of altinnkit, against the served sandbox, with Altinn's own WSDLs.

The WSDLs are Altinn's and not part of this repository: without the folder `shared/reference` beside the checkout the tests are
skipped. What zeep cannot do by itself, with these WSDLs:

- `UpdateFormDataBasic` is in no WSDL of the Basic flavour that is known; `UpdateReceiptBasic` stands for the updates here.
- Policies are not read: UsernameToken, Timestamp and WS-Addressing of the WS flavour are switched on by hand.
- Only the WSDL of ServiceMetadata is there in the WS flavour.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from altinnkit.sandbox import Sandbox
from altinnkit.types import AvailableService, SandboxMessage, SandboxSetup
from answers import Serve

zeep = pytest.importorskip("zeep")
from zeep.exceptions import Fault  # noqa: E402
from zeep.wsa import WsAddressingPlugin  # noqa: E402
from zeep.wsse.username import UsernameToken  # noqa: E402
from zeep.wsse.utils import WSU  # noqa: E402

WSDLS = Path(os.environ.get("ALTINN_REFERENCE", Path(__file__).resolve().parents[3] / "shared" / "reference")) / (
    "altinn2/soap/wsdl"
)
# Synthetic (month + 80), and a synthetic organisation.
USER, REPORTEE = "15908600182", "910000004"
SYSTEM = {"systemUserName": "4711", "systemPassword": "sandbox"}

pytestmark = pytest.mark.skipif(not WSDLS.is_dir(), reason="the reference folder with Altinn's WSDLs is not here")


@pytest.fixture
def origin(serve: Serve) -> Iterator[str]:
    setup = SandboxSetup(
        messages=[SandboxMessage(reportee=REPORTEE, title="Vedtak", text="Innvilget", confirmation_needed=True)],
        services=[AvailableService(external_service_code="1001", external_service_edition_code=1)],
    )
    with serve(Sandbox(setup)) as origin:
        yield origin


def service(origin: str, wsdl: str, **options: Any) -> Any:
    """A proxy of the WSDL's only port, at the sandbox; the WSDL itself names a host of a test environment."""
    client = zeep.Client(str(WSDLS / wsdl), **options)
    (name,) = client.wsdl.bindings
    (port,) = next(iter(client.wsdl.services.values())).ports.values()
    path = re.sub(r"^https?://[^/]+", "", port.binding_options["address"])
    return client.create_service(name, origin + path)


def username_token(password: str, **options: Any) -> Any:
    return UsernameToken("4711", password, **options)  # type: ignore[no-untyped-call]


def challenge(origin: str) -> dict[str, str]:
    """What the end user's part of a call needs: the one-time code comes from the challenge's text."""
    authentication = service(origin, "SystemAuthentication-Basic/SystemAuthenticationSI.wsdl")
    answer = authentication.GetAuthenticationChallenge(
        {"AuthMethod": "AltinnPin", "SystemUserName": "4711", "UserPassword": "sandbox", "UserSSN": USER}
    )
    assert answer.Status == "Ok"
    assert answer.ValidTo > answer.ValidFrom
    (code,) = re.findall(r"[0-9]{5}", answer.Message)
    return {"userSSN": USER, "userPassword": "sandbox", "userPinCode": code, "authMethod": "AltinnPin"}


def submit(origin: str, user: dict[str, str], reference: str) -> Any:
    inbound = service(origin, "IntermediaryInbound-Basic/IntermediaryInboundBasicSF.wsdl")
    return inbound.SubmitFormTaskBasic(
        **SYSTEM,
        **user,
        formTaskShipment={
            "Reportee": REPORTEE,
            "ExternalShipmentReference": reference,
            "FormTasks": {
                "ServiceCode": "1001",
                "ServiceEdition": 1,
                "Forms": {
                    "Form": [
                        {
                            "Completed": True,
                            "DataFormatId": "212",
                            "DataFormatVersion": 7,
                            "EndUserSystemReference": "form-1",
                            "ParentReference": 0,
                            "FormData": "<Skjema><Navn>Ærlig &amp; Åpen AS</Navn></Skjema>",
                        }
                    ]
                },
            },
            "Attachments": {
                "Attachment": [
                    {
                        "FileName": "a.bin",
                        "EndUserSystemReference": "file-1",
                        "Encrypted": False,
                        "AttachementData": bytes(range(256)),
                    }
                ]
            },
            "IsUserDelegationLocked": False,
            "UserDefinedNumberOfSignaturesRequired": 0,
        },
    )


def test_challenge_submission_and_receipt(origin: str) -> None:
    user = challenge(origin)
    receipt = submit(origin, user, "zeep-1")
    assert receipt.ReceiptStatusCode == "OK"
    assert [part.ReceiptStatusCode for part in receipt.SubReceipts.ReceiptExternalBE] == ["OK", "OK"]

    receipts = service(origin, "ReceiptExternal-Basic/ReceiptExternalBasic.wsdl")
    found = receipts.GetReceiptBasicV2(**SYSTEM, receipt={"ReceiptId": receipt.ReceiptId})
    references = {it.ReferenceType: it.ReferenceValue for it in found.References.Reference}
    assert references["ExternalShipmentReference"] == "zeep-1"
    assert references["ArchiveReference"].startswith("AR")
    older = receipts.GetReceiptBasic(**SYSTEM, receipt={"ReceiptId": receipt.ReceiptId})
    assert older.ReceiptId == receipt.ReceiptId
    assert older.ReceiptStatusCode == "OK"


def test_update_of_a_receipt(origin: str) -> None:
    receipt = submit(origin, challenge(origin), "zeep-2")
    receipts = service(origin, "ReceiptExternal-Basic/ReceiptExternalBasic.wsdl")
    updated = receipts.UpdateReceiptBasic(
        **SYSTEM, receipt={"ReceiptId": receipt.ReceiptId, "ReceiptStatus": "OK", "ReceiptText": "Hentet"}
    )
    assert "Hentet" in updated.ReceiptText
    today = datetime.datetime.now(tz=datetime.timezone.utc).replace(tzinfo=None)
    day = datetime.timedelta(days=1)
    listed = receipts.GetReceiptListBasicV2(
        **SYSTEM, receiptTypeName="FormTask", dateFrom=today - day, dateTo=today + day
    )
    assert receipt.ReceiptId in [it.ReceiptId for it in listed]


def test_a_message_is_read_and_confirmed(origin: str) -> None:
    user = challenge(origin)
    messages = service(origin, "CorrespondenceExternal-Basic/CorrespondenceExternalBasicSF.wsdl")
    number = 2_000_001
    read = messages.GetCorrespondenceForEndUserSystemsBasicV2(
        **SYSTEM, **user, correspondenceID=number, languageID=1044
    )
    assert read.Correspondence.CorrespondenceTxt == "Innvilget"
    assert read.Correspondence.CorrespondenceStatus == "Read"
    messages.SaveCorrespondenceConfirmationBasic(**SYSTEM, **user, reporteeElementID=number)
    again = messages.GetCorrespondenceForEndUserSystemsBasicV2(
        **SYSTEM, **user, correspondenceID=number, languageID=1044
    )
    assert again.Correspondence.CorrespondenceStatus == "Confirmed"


def test_metadata_in_the_basic_flavour(origin: str) -> None:
    metadata = service(origin, "ServiceMetadataExternal-Basic/ServiceMetaDataExternalBasicSF.wsdl")
    listed = metadata.GetAvailableServicesBasicV2(**SYSTEM, languageID=1044)
    assert [it.ExternalServiceCode for it in listed] == ["1001"]


def test_metadata_in_the_ws_flavour_with_addressing_timestamp_and_username_token(origin: str) -> None:
    created = datetime.datetime.now(tz=datetime.timezone.utc)
    form = "%Y-%m-%dT%H:%M:%S.000Z"
    timestamp = WSU.Timestamp(
        WSU.Created(created.strftime(form)), WSU.Expires((created + datetime.timedelta(minutes=5)).strftime(form))
    )
    metadata = service(
        origin,
        "ServiceMetadataExternal-WS/ServiceMetaDataExternalSF1.wsdl",
        wsse=username_token("sandbox", timestamp_token=timestamp),
        plugins=[WsAddressingPlugin()],
    )
    listed = metadata.GetAvailableServicesV2(languageID=1044)
    assert [it.ExternalServiceCode for it in listed] == ["1001"]


def test_a_wrong_password_is_a_fault_that_the_wsdl_declares(origin: str) -> None:
    receipts = service(origin, "ReceiptExternal-Basic/ReceiptExternalBasic.wsdl")
    with pytest.raises(Fault) as caught:
        receipts.GetReceiptBasicV2(systemUserName="4711", systemPassword="wrong", receipt={"ReceiptId": 1})
    error = caught.value.detail.find(".//{http://www.altinn.no/services/common/fault/2009/10}ErrorID")
    assert error.text == "5"


def test_a_ws_call_with_a_wrong_password_is_a_soap_12_fault(origin: str) -> None:
    metadata = service(
        origin,
        "ServiceMetadataExternal-WS/ServiceMetaDataExternalSF1.wsdl",
        wsse=username_token("wrong"),
        plugins=[WsAddressingPlugin()],
    )
    with pytest.raises(Fault):
        metadata.GetAvailableServicesV2(languageID=1044)
