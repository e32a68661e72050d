"""Validates the SOAP vectors against Altinn's own schemas.

Run with pytest or as a program; the reference folder with the WSDLs is the argument, or ALTINN_REFERENCE, or `shared/reference`
beside the checkout. The WSDLs are Altinn's and not part of this repository: without them the tests are skipped. Needs lxml.
"""

import json
import os
import sys
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest

etree = pytest.importorskip("lxml.etree")

ROOT = Path(__file__).resolve().parents[2]
VECTORS = sorted((ROOT / "tests" / "vectors" / "altinn2").glob("*.json"))
SOAP_11 = "{http://schemas.xmlsoap.org/soap/envelope/}"
SOAP_12 = "{http://www.w3.org/2003/05/soap-envelope}"
XSD = "{http://www.w3.org/2001/XMLSchema}"

# Where there is a WSDL, by the file of the service's address. The contracts of the others are derived, or their WSDLs lie elsewhere.
WSDLS = {
    "CorrespondenceExternalBasic": "CorrespondenceExternal-Basic/CorrespondenceExternalBasicSF.wsdl",
    "IntermediaryInboundBasic": "IntermediaryInbound-Basic/IntermediaryInboundBasicSF.wsdl",
    "ReceiptExternalBasic": "ReceiptExternal-Basic/ReceiptExternalBasic.wsdl",
    "ServiceMetaDataExternal": "ServiceMetadataExternal-WS/ServiceMetaDataExternalSF1.wsdl",
    "ServiceMetaDataExternalBasic": "ServiceMetadataExternal-Basic/ServiceMetaDataExternalBasicSF.wsdl",
    "SystemAuthentication": "SystemAuthentication-Basic/SystemAuthenticationSI.wsdl",
}
# Operations that are younger than the WSDL of their service.
YOUNGER = {
    "altinn2.soap.intermediary_inbound.update_form_data",
    "altinn2.soap.service_metadata.get_available_services",
}
# Vectors whose answers break the schema on purpose, or come from a later Altinn.
TOLERATED = {
    "receipt.get_receipt.unknown_repeated",
    "receipt.get_receipt.by_reference",
    "receipt.get_receipt.bad_value",
    "receipt.get_receipt.nil",
    "service_metadata.get_available_services_v2",
    "system_authentication.get_authentication_challenge.later_status",
    "correspondence.get_correspondence_for_end_user_system.bad_attachment",
}


def reference() -> Path:
    return Path(os.environ.get("ALTINN_REFERENCE", ROOT.parent / "shared" / "reference"))


@cache
def schemas(service: str):
    """The schemas of a WSDL as one: each in a document of its own, imported by one around them."""
    path = reference() / "altinn2" / "soap" / "wsdl" / WSDLS[service]
    if not path.is_file():
        pytest.skip("the reference folder with Altinn's WSDLs is not here")
    parts = {}
    for index, schema in enumerate(etree.parse(str(path)).iter(XSD + "schema")):
        # Through text: a copy would lose the prefixes that only attribute values use.
        parts[schema.get("targetNamespace")] = (f"part{index}.xsd", etree.fromstring(etree.tostring(schema)))
    documents = {}
    for name, schema in parts.values():
        for item in schema.iter(XSD + "import"):
            item.set("schemaLocation", parts[item.get("namespace")][0])
        documents[name] = etree.tostring(schema)
    around = etree.Element(XSD + "schema")
    for namespace, (name, _) in parts.items():
        etree.SubElement(around, XSD + "import", namespace=namespace, schemaLocation=name)

    class Parts(etree.Resolver):
        def resolve(self, url, _id, context):
            name = url.rsplit("/", 1)[-1]
            return self.resolve_string(documents[name], context) if name in documents else None

    parser = etree.XMLParser()
    parser.resolvers.add(Parts())
    return etree.XMLSchema(etree.fromstring(etree.tostring(around), parser))


def kind(vector) -> tuple:
    """The operation and the credentials, which choose the flavour."""
    return vector["operation"], vector.get("session", {}).get("credentials", {}).get("kind")


@cache
def services() -> dict:
    """The file of the service's address, by what chooses it."""
    loaded = [json.loads(path.read_text()) for path in VECTORS]
    return {kind(it): it["request"]["url"].rsplit("/", 1)[-1].removesuffix(".svc") for it in loaded if "request" in it}


def service_of(vector) -> str:
    service = services().get(kind(vector))
    if service not in WSDLS or vector["operation"] in YOUNGER:
        pytest.skip(f"there is no WSDL with it ({service})")
    return service


def body(text: str):
    """The child of the SOAP body. White space and a mark in front of the envelope, which gateways put there, are no part of it."""
    envelope = etree.fromstring(text.lstrip("\ufeff \t\r\n").encode())
    soap = next(soap for soap in (SOAP_11, SOAP_12) if envelope.tag == soap + "Envelope")
    (child,) = envelope.find(soap + "Body")
    return child


def check(service: str, element) -> None:
    schema = schemas(service)
    schema.assertValid(etree.ElementTree(deepcopy(element)))


def vectors_with(part: str):
    loaded = [(path.stem, json.loads(path.read_text())) for path in VECTORS]
    return [pytest.param(name, vector, id=name) for name, vector in loaded if part in vector]


@pytest.mark.parametrize(("name", "vector"), vectors_with("request"))
def test_a_request_is_what_the_wsdl_wants(name, vector):
    service = service_of(vector)
    request = vector["request"]
    if name == "receipt.get_receipt_list.marked_unknown":
        pytest.skip("the host sends a name that the schema does not know, on purpose")
    if "bodyText" not in request:
        pytest.skip("the host holds a part of the body")
    element = body(request["bodyText"])
    check(service, element)
    headers = dict(request["headers"])
    action = headers.get("SOAPAction") or headers["Content-Type"].split("action=")[1]
    action = action.strip('"')
    assert action.rsplit("/", 1)[-1] == etree.QName(element).localname
    assert action.startswith(etree.QName(element).namespace + "/")


@pytest.mark.parametrize(("name", "vector"), vectors_with("response"))
def test_an_answer_is_one_that_the_wsdl_allows(name, vector):
    if "output" not in vector or name in TOLERATED:
        pytest.skip("the answer is not what the schema wants, on purpose")
    check(service_of(vector), body(vector["response"]["bodyText"]))


def test_every_wsdl_is_asked():
    assert set(WSDLS) <= set(services().values())


def exchanges():
    vectors = sorted((ROOT / "tests" / "vectors" / "sandbox").glob("altinn2*.json"))
    every = [(path.stem, it) for path in vectors for it in json.loads(path.read_text())["exchanges"]]
    answered = [(name, it) for name, it in every if it["response"]["status"] != 400]
    return [pytest.param(it, id=f"{name} {index}") for index, (name, it) in enumerate(answered)]


@pytest.mark.parametrize("exchange", exchanges())
def test_the_sandbox_answers_as_the_wsdl_says(exchange):
    service = exchange["request"]["url"].rsplit("/", 1)[-1].removesuffix(".svc")
    if dict(exchange["response"]["headers"])["Content-Type"].startswith("multipart/"):
        pytest.skip(f"there is no WSDL of {service}")
    answer = body(exchange["response"]["bodyText"])
    if answer.tag in (SOAP_11 + "Fault", SOAP_12 + "Fault"):
        # All services declare the same detail.
        ((answer,),) = (it for it in answer if etree.QName(it).localname.lower() == "detail")
        service = "ReceiptExternalBasic"
    if service not in WSDLS or "BasicV3" in answer.tag:
        pytest.skip(f"there is no WSDL with it ({service})")
    check(service, answer)


def test_every_operation_has_a_vector_with_a_request():
    assert len({vector["operation"] for _, vector in (param.values for param in vectors_with("request"))}) >= 8


if __name__ == "__main__":
    if len(sys.argv) > 1:
        os.environ["ALTINN_REFERENCE"] = sys.argv.pop(1)
    sys.exit(pytest.main([__file__, "-q", *sys.argv[1:]]))
