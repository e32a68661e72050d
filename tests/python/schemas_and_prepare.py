"""Whether the JSON Schemas of the catalogue say what `prepare` demands: both ways, for every operation and flavour.

Inputs are made up from the schemas; half of them are spoilt in one place afterwards. A validator that others wrote
(`jsonschema`) and `prepare` must agree on every one of them. What a pattern cannot say (check digits, days that exist, XML that
is well-formed) is left whole. `CONFORMANCE` names the runner, `SEED` and `ROUNDS` change what is made up.
"""

import copy
import json
import os
import random
import re
import subprocess

import pytest

jsonschema = pytest.importorskip("jsonschema")

ROUNDS = int(os.environ.get("ROUNDS", "60"))
SEED = os.environ.get("SEED", "altinnkit")
SESSIONS = {
    "rest": {"environment": "tt02", "tokens": {"altinn": {"value": "a.b.c"}, "maskinporten": {"value": "a.b.c"}}},
    "basic": {"environment": "tt02", "credentials": {"kind": "system", "systemUserName": "1", "systemPassword": "p"}},
    "ws": {"environment": "tt02", "credentials": {"kind": "usernameToken", "systemUserName": "1", "systemPassword": "p"}},
}
MOMENT = {"now": "2026-11-23T10:00:00Z", "entropy": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}
TEXTS = ["a", "Bøe & Sønn <AS>", "50% + 1", "x" * 200, "\U0001f600", "a\tb"]
#: What stands for a text with a pattern, by a piece of the pattern that no other has.
SAMPLES = [
    ("^[0-9]{9}\\Z", ["310000000", "910000004"]),
    ("^[0-9]{11}\\Z", ["15908600182", "15908600263"]),
    ("^([0-9]{9}|[0-9]{11})", ["910000004", "15908600182"]),
    ("^(Organisation:", ["Organisation:910000004", "Person:15908600182"]),
    ("^[0-9A-Fa-f]{8}", ["0b0b4bb4-4d8d-4e4e-8f8f-0123456789ab", "0B0B4BB4-4D8D-4E4E-8F8F-0123456789AB"]),
    ("^[1-9][0-9]{0,9}", ["1", "50012345"]),
    ("^[a-z]{2}", ["nb", "en"]),
    ("^(?:gte?", ["gt:2026-01-01T00:00:00Z", "lte:2026-01-01T00:00:00.1+01:00"]),
    ("^[!#$%&", ["application/xml", "text/plain; charset=utf-8", 'a/b; c="d e"']),
    ("^[A-Za-z0-9._~+/-]+=*", ["a.b.c", "abc=="]),
    ("^[A-Za-z0-9_-]+", ["ttd", "frontend-test"]),
    ("(?!\\.{1,2}", ["a", "a/b", "A+B%.pdf", "..."]),
    ("^[!-~](?:", ["a", "a b", "x~"]),
    ("^(?:https://", ["https://example.invalid/a", "http://localhost:1/a"]),
    ("^[+-]?[0-9]*", ["12.50", "-1", "+0.1"]),
    ("(?:[A-Za-z0-9+/]{4})*", ["", "QQ==", "JVBERg=="]),
    ("(?:T[0-9]{2}", ["2026-11-23", "2026-11-23T10:00:00", "2026-11-23T10:00:00.5+01:00"]),
    ("[0-9]{2}T[0-9]{2}", ["2026-11-23T10:00:00Z", "2026-11-23T10:00:00.1234567+01:00"]),
    ("\\s", ["a", "two words", "æ"]),
    ("\\u0000-\\u001f", ["a", "Årsmelding 2026.pdf", "A+B%.pdf"]),
    ("\\u0000-\\u0008", TEXTS),
]
#: What a text is spoilt with. None of them is well-formed XML, an identity number or a day that does not exist.
SPOILT = [
    "", " ", "\x00", "a\x00b", "a\nb", "a\x1bb", "a\x7f", "\ufffe", "HeltNy", "x", "..", "a b", "æ", "1", "0", "NB", "nb-NO",
    "2026-11-23", "2026-11-23T10:00:00", "2026-11-23T10:00:00Z", "gt:2026-11-23", "application", "application/", "a/b;",
    "0b0b4bb4-4d8d-4e4e-8f8f-0123456789a", "https://example.invalid/", "ftp://example.invalid", "QR==", "a=b", "Organisation:1",
]
OTHERS = [True, 1, 1.5, -(2**31) - 1, 2**31, 2**32, 2**63, [], ["a"], {}, {"unknown": "HeltNy"}, {"unknown": ""}, {"a": 1}]


def whole(schema):
    """Patterns of Python end before a last line end; those of JSON Schema do not."""
    if isinstance(schema, dict):
        changed = {key: whole(value) for key, value in schema.items()}
        if isinstance(changed.get("pattern"), str):
            changed["pattern"] = re.sub(r"(?<!\\)\$$", r"\\Z", changed["pattern"])
        return changed
    return [whole(item) for item in schema] if isinstance(schema, list) else schema


class Maker:
    def __init__(self, schema, rng):
        self.schema, self.rng = schema, rng

    def follow(self, schema):
        return self.schema["$defs"][schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema

    def make(self, schema, depth=0):
        schema, rng = self.follow(schema), self.rng
        kind = schema.get("type")
        if kind == "object" and "properties" in schema and schema.get("title"):
            return self.record(schema, depth)
        if "oneOf" in schema:
            return self.make(rng.choice(schema["oneOf"]), depth)
        if kind == "object" and "held" in schema.get("properties", {}):
            return {"held": "file", "length": rng.randrange(100)}
        if kind == "object" and "unknown" in schema.get("properties", {}):
            return {"unknown": "BrandNew"}
        if kind == "object":
            return {"a": "b"}
        if kind == "array":
            least = schema.get("minItems", 0)
            return [self.make(schema["items"], depth + 1) for _ in range(rng.randint(least, max(least, 2)))]
        if kind == "string":
            return self.text(schema)
        if kind == "integer":
            low, high = schema.get("minimum", -5), schema.get("maximum", 5)
            return rng.choice([low, high, rng.randint(max(low, -9), min(high, 9))])
        if kind == "number":
            return rng.choice([0, 1.5, -2])
        if kind == "boolean":
            return rng.choice([True, False])
        return {"any": [1, "json", None]}

    def record(self, schema, depth):
        required = set(schema.get("required", []))
        if "oneOf" in schema:
            ways = [way["required"][0] for way in schema["oneOf"]]
            required.add(self.rng.choice(ways))
            left = {name: it for name, it in schema["properties"].items() if name not in ways or name in required}
        else:
            left = schema["properties"]
        made = {}
        for name, member in left.items():
            if name == "unknown":
                if self.rng.random() < 0.05:
                    made[name] = {}
            elif name in required or (depth < 4 and self.rng.random() < 0.5):
                made[name] = self.make(member, depth + 1)
        return made

    def text(self, schema):
        if "enum" in schema:
            return self.rng.choice(schema["enum"])
        if schema.get("contentMediaType") == "application/xml":
            return self.rng.choice(["<a/>", '<?xml version="1.0" encoding="utf-16"?><a>æ</a>'])
        if "pattern" in schema:
            for piece, values in SAMPLES:
                if piece in schema["pattern"]:
                    return self.rng.choice(values)
        raise AssertionError(f"no sample for {schema}")


def places(value, schema, maker, found, path=()):
    """Every place of an input, with the schema of it."""
    schema = maker.follow(schema)
    found.append((path, schema))
    if isinstance(value, dict) and "properties" in schema:
        for name, member in value.items():
            if name in schema["properties"]:
                places(member, schema["properties"][name], maker, found, (*path, name))
    if isinstance(value, list):
        for index, item in enumerate(value):
            places(item, schema["items"], maker, found, (*path, index))


def spoil(value, schema, maker, rng):
    value = copy.deepcopy(value)
    found = []
    places(value, schema, maker, found)
    path, of = rng.choice(found)
    target = value
    for step in path[:-1]:
        target = target[step]
    here = target[path[-1]] if path else target
    if isinstance(here, dict) and "properties" in of and rng.random() < 0.7:
        names = list(of["properties"])
        what = rng.randrange(4)
        if what == 0 and here:
            del here[rng.choice(list(here))]
        elif what == 1:
            here["noSuchField"] = 1
        elif what == 2:
            here["unknown"] = {"newer": "<a/>"}
        else:
            name = rng.choice(names)
            here.setdefault(name, maker.make(of["properties"][name], 3))
        return value
    if not path:
        return value
    if isinstance(here, list) and rng.random() < 0.7:
        target[path[-1]] = []
    elif isinstance(here, str) and rng.random() < 0.8:
        if "contentMediaType" in of:
            target[path[-1]] = ""
        else:
            ends = [here + "x", here[:-1], here.swapcase()]
            # White space around a date is taken off.
            ends += [] if of.get("format") == "date-time" else [here + "\n"]
            target[path[-1]] = rng.choice([*SPOILT, *ends])
    else:
        target[path[-1]] = rng.choice(OTHERS)
    return value


@pytest.fixture(scope="module")
def runner():
    program = os.environ.get("CONFORMANCE", "target/debug/conformance")
    process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(**order):
        process.stdin.write(json.dumps(order) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    yield ask
    process.stdin.close()
    process.wait()


def cases(catalogue):
    for operation in catalogue["operations"]:
        if "flavours" not in operation:
            yield operation["id"], "rest", operation["request"]
        for flavour in operation.get("flavours", []):
            if flavour["flavour"] in SESSIONS:
                yield operation["id"], flavour["flavour"], flavour["request"]


#: Numbers that pass the pattern and fail the check digits, and days that do not exist: a pattern cannot tell.
def beyond_patterns(answer):
    error = answer["error"]
    return error["code"] in ("invalid_identity", "synthetic_identity") or "is not a date or time" in error["detail"]


def test_schemas_say_what_prepare_demands(runner):
    asked, refused, wrong = 0, 0, []
    for operation, flavour, schema in cases(runner(do="catalogue")):
        schema = whole(schema)
        validator = jsonschema.Draft202012Validator(schema)
        rng = random.Random(f"{SEED} {operation} {flavour}")
        maker = Maker(schema, rng)
        for round_ in range(ROUNDS):
            value = maker.make(schema)
            if round_ % 2:
                value = spoil(value, schema, maker, rng)
            answer = runner(do="prepare", operation=operation, session=SESSIONS[flavour], moment=MOMENT, input=value)
            valid = validator.is_valid(value)
            accepted = "error" not in answer
            asked, refused = asked + 1, refused + (not accepted)
            if valid != accepted and not (valid and beyond_patterns(answer)):
                said = answer.get("error") or next(iter(validator.iter_errors(value))).message[:200]
                wrong.append((operation, flavour, value, said))
    print(f"{asked} inputs, {refused} refused, by both")
    for it in wrong[:20]:
        print(json.dumps(it, ensure_ascii=True)[:900])
    assert not wrong, f"{len(wrong)} of {asked}"
