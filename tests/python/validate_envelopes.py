"""Validates made-up SOAP envelopes, 200 of each operation, flavour and direction, with lxml.

The envelopes come from `core/tests/soap_envelopes.rs`, one JSON object a line, in the file that `ALTINNKIT_ENVELOPES` names. The
schemas are put together from the contracts that were derived from Altinn's WSDLs (`altinn2/soap/CATALOG.json` and `TYPES.json` of the
reference folder), and, where there is one, the whole WSDL is asked too. Without the reference folder everything is skipped.
"""

import json
import os
from collections import defaultdict
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest

etree = pytest.importorskip("lxml.etree")

import validate_soap

XSD = "http://www.w3.org/2001/XMLSchema"
FLAVOURS = {"basic": "Basic", "ws": "WS"}


def reference() -> Path:
    return validate_soap.reference() / "altinn2" / "soap"


@cache
def contracts():
    try:
        catalog = json.loads((reference() / "CATALOG.json").read_text())
        types = json.loads((reference() / "TYPES.json").read_text())
    except FileNotFoundError:
        return None
    return {(it["service"], it["flavour"]): it for it in catalog["entries"]}, types


def element(parent, tag, **attributes):
    return etree.SubElement(parent, f"{{{XSD}}}{tag}", **attributes)


class Schemas:
    """The schemas of one service in one flavour: a document a namespace, made from types and wrapper elements."""

    def __init__(self, entry, types):
        self.documents = {}
        self.entry = entry
        for qualified, key in entry["types"].items():
            self.add_type(qualified, types[key])
        for operation in entry["operations"]:
            for side in ("request", "response"):
                self.add_wrapper(operation[side])

    def document(self, namespace):
        if namespace not in self.documents:
            self.documents[namespace] = etree.Element(
                f"{{{XSD}}}schema", targetNamespace=namespace, elementFormDefault="qualified"
            )
        return self.documents[namespace]

    def add_type(self, qualified, described):
        namespace, name = qualified[1:].split("}")
        schema = self.document(namespace)
        if described["kind"] == "enum":
            simple = element(schema, "simpleType", name=name)
            restriction = element(simple, "restriction", base=f"{{{XSD}}}string")
            for value in described["values"]:
                element(restriction, "enumeration", value=value)
        elif described["kind"] == "simple":
            simple = element(schema, "simpleType", name=name)
            element(simple, "restriction", base=f"{{{XSD}}}{described['base']}")
        else:
            self.members(element(schema, "complexType", name=name), namespace, described.get("fields", []))

    def add_wrapper(self, message):
        namespace = message.get("ns")
        if not namespace:
            return
        schema = self.document(namespace)
        if any(it.get("name") == message["element"] for it in schema.findall(f"{{{XSD}}}element")):
            return
        wrapper = element(schema, "element", name=message["element"])
        self.members(element(wrapper, "complexType"), namespace, message["children"])

    def members(self, complex_type, namespace, fields):
        sequence = element(complex_type, "sequence")
        for field in fields:
            attributes = {"minOccurs": str(field.get("minOccurs", 1)), "maxOccurs": str(field.get("maxOccurs", 1))}
            if field.get("nillable"):
                attributes["nillable"] = "true"
            type_name = f"{{{XSD if field['typeNs'] == 'xs' else field['typeNs']}}}{field['type']}"
            if field["typeNs"] != "xs" and type_name not in self.entry["types"]:
                # Of a derived operation: its type was never seen.
                type_name = f"{{{XSD}}}anyType"
            # WSDLs that were only derived have parts in no namespace at all.
            form = "qualified" if field.get("ns") in (namespace, None) else "unqualified"
            element(
                sequence,
                "element",
                name=field["name"],
                type=type_name,
                form=form,
                **attributes,
            )

    def compiled(self):
        prefixes = {namespace: f"n{index}" for index, namespace in enumerate(self.documents)}
        texts = {}
        for namespace, schema in self.documents.items():
            for other in self.documents:
                if other != namespace:
                    schema.insert(
                        0,
                        etree.Element(f"{{{XSD}}}import", namespace=other, schemaLocation=f"{prefixes[other]}.xsd"),
                    )
            root = etree.Element(schema.tag, dict(schema.attrib), nsmap={"xs": XSD, **{p: n for n, p in prefixes.items()}})
            root.extend(deepcopy(list(schema)))
            for item in root.iter():
                for name in ("type", "base"):
                    if item.get(name, "").startswith("{"):
                        of, local = item.get(name)[1:].split("}")
                        prefix = "xs" if of == XSD else prefixes[of]
                        item.set(name, f"{prefix}:{local}")
            texts[f"{prefixes[namespace]}.xsd"] = etree.tostring(root)
        around = etree.Element(f"{{{XSD}}}schema")
        for namespace, prefix in prefixes.items():
            element(around, "import", namespace=namespace, schemaLocation=f"{prefix}.xsd")

        class Parts(etree.Resolver):
            def resolve(self, url, _id, context):
                name = url.rsplit("/", 1)[-1]
                return self.resolve_string(texts[name], context) if name in texts else None

        parser = etree.XMLParser()
        parser.resolvers.add(Parts())
        return etree.XMLSchema(etree.fromstring(etree.tostring(around), parser))


@cache
def schema_of(service, flavour):
    entries, types = contracts()
    entry = entries.get((service, FLAVOURS[flavour]))
    return entry and Schemas(entry, types).compiled()


@cache
def envelopes():
    groups = defaultdict(list)
    path = os.environ.get("ALTINNKIT_ENVELOPES")
    if path:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                it = json.loads(line)
                groups[it["service"], it["flavour"], it["operation"], it["direction"]].append(it["envelope"])
    return groups


def body(text):
    root = etree.fromstring(text.encode())
    (child,) = root.find(f"{{{etree.QName(root).namespace}}}Body")
    # Bytes beside the document: a validator without XOP sees their place as empty.
    for include in child.findall(".//{http://www.w3.org/2004/08/xop/include}Include"):
        include.getparent().remove(include)
    return child


def beyond_names(log):
    """Errors other than a name that this copy of the schema lacks: the types of answers have the names of all copies."""
    names = {it.path for it in log if it.type_name == "SCHEMAV_CVC_ENUMERATION_VALID"}
    return [it for it in log if it.path not in names]


@pytest.mark.parametrize("key", [pytest.param(key, id=" ".join(key)) for key in envelopes()])
def test_every_envelope_is_what_the_contract_wants(key):
    service, flavour, operation, direction = key
    if contracts() is None:
        pytest.skip("the reference folder with Altinn's contracts is not here")
    entries, _ = contracts()
    entry = entries.get((service, FLAVOURS[flavour]))
    described = entry and next((it for it in entry["operations"] if it["name"] == operation), None)
    if not described:
        pytest.skip("there is no contract of this in the reference (derived)")
    message = described["request" if direction == "request" else "response"]
    if not message.get("ns"):
        pytest.skip("the contract's namespace is not known (documented)")
    schema = schema_of(service, flavour)
    for text in envelopes()[key]:
        child = body(text)
        assert etree.QName(child).localname == message["element"]
        if not schema.validate(etree.ElementTree(deepcopy(child))):
            if direction == "answer" and not beyond_names(schema.error_log):
                continue
            pytest.fail(f"{schema.error_log.last_error}\n{etree.tostring(child, encoding='unicode')[:2000]}")


def test_there_are_two_hundred_of_each():
    if not envelopes():
        pytest.skip("no envelopes were written: run cargo xtask conformance")
    few = {" ".join(key): len(texts) for key, texts in envelopes().items() if len(texts) not in (1, 200)}
    assert not few
