#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes an API description for each group of the published one: its facts, our words.

    generate.py PUBLISHED FOLDER

Facts (paths, names, types, limits, status codes) come from the file PUBLISHED, every sentence from words/*.tsv beside this script, and
words/corrections.tsv lists where the service is known to differ from its description. Groups that have no row in words/groups.tsv are
written by hand and left alone. The same input gives the same bytes.
"""

import copy
import hashlib
import json
import pathlib
import re
import sys

ORGANIZATION = "/organization/{orgid}"
SCHEMAS = "#/components/schemas/"
FACTS = ("type format nullable readOnly writeOnly deprecated title enum default required properties items additionalProperties oneOf anyOf "
         "allOf not discriminator pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems "
         "uniqueItems minProperties maxProperties").split()
SCOPES = re.compile(r"cjp:(?:config_read|config_write|config|user)|cjds:admin_org_(?:read|write)|cloud-contact-center:pod_conv|spark-admin:\w+")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)


def table(name):
    """The rows of words/NAME.tsv by their first column."""
    lines = (pathlib.Path(__file__).parent / "words" / f"{name}.tsv").read_text().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: (row + [""] * 4)[1:] for row in rows}


GROUPS, THINGS, KINDS, STATUSES = table("groups"), table("things"), table("kinds"), table("statuses")
OPERATIONS, PARAMETERS, PROPERTIES = table("operations"), table("parameters"), table("properties")


def corrections():
    """For each operation its corrections: fact, published, ours, why."""
    found = {}
    for line in (pathlib.Path(__file__).parent / "words" / "corrections.tsv").read_text().splitlines()[1:]:
        operation, *correction = line.split("\t")
        found.setdefault(operation, []).append(correction)
    return found


# ---- examples


def matches(pattern, text):
    """False as well where Python cannot read the pattern, for then nothing is proven."""
    try:
        return bool(re.search(pattern, text))
    except re.error:
        return False


def fits(schema, value):
    """Whether a plain value keeps the schema's rules."""
    kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
    kind = schema.get("type", "string")
    if kind not in kinds or not isinstance(value, kinds[kind]) or isinstance(value, bool) != (kind == "boolean"):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, str):
        most = schema.get("maxLength", len(value))
        return schema.get("minLength", 0) <= len(value) <= most and matches(schema.get("pattern", ""), value)
    return schema.get("minimum", value) <= value <= schema.get("maximum", value)


def made_up(name, value):
    """An id of ours for a published one, always the same for the same name."""
    digits = hashlib.sha1(name.encode()).hexdigest()
    if UUID.fullmatch(value):
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-8{digits[17:20]}-{digits[20:32]}"
    return digits[:24] if re.fullmatch(r"[0-9a-f]{24}", value) else value


def example(name, schema, ours, published):
    """Ours where there is one that fits, else the published one if it is a mere token."""
    if schema.get("type") in ("integer", "number", "boolean"):
        ours = json.loads(ours) if re.fullmatch(r"-?\d+(\.\d+)?|true|false", ours) else None
    if isinstance(published, str):
        isToken = len(published) <= 36 and " " not in published and "@" not in published and "/" not in published
        published = made_up(name, published) if isToken else None
    for candidate in (ours, published):
        if candidate not in (None, "") and fits(schema, candidate):
            return candidate
    return None


# ---- schemas


def described(schema, owner="", name=""):
    """The schema's facts with our words; owner and name say which property it is."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    words, ours = (PROPERTIES.get(f"{owner}.{name}") or PROPERTIES.get(name) or ("", ""))[:2]
    made = {key: schema[key] for key in ("type", "format") if key in schema}
    if words:
        made["description"] = words
    for key in FACTS:
        if key in schema and key not in made:
            made[key] = part(key, schema[key], owner)
    if (shown := example(name, schema, ours, schema.get("example"))) is not None:
        made["example"] = shown
    # A list has no example of its own: ours is one of its items.
    if isinstance(made.get("items"), dict) and made["items"].get("type") == "string" and ours and fits(made["items"], ours):
        made["items"].setdefault("example", ours)
    return made


def part(key, value, owner):
    if key == "properties":
        return {name: described(one, owner, name) for name, one in value.items()}
    if key in ("oneOf", "anyOf", "allOf"):
        return [described(one, owner) for one in value]
    return described(value, owner) if key in ("items", "additionalProperties", "not") else value


def references(value, found):
    """Adds the names of all schemas that a value refers to."""
    if isinstance(value, dict):
        for one in value.values():
            references(one, found)
    elif isinstance(value, list):
        for one in value:
            references(one, found)
    elif isinstance(value, str) and value.startswith(SCHEMAS):
        found.add(value[len(SCHEMAS):])


def reachable(paths, schemas):
    found, ahead = set(), set()
    references(paths, ahead)
    while ahead:
        name = ahead.pop()
        found.add(name)
        beyond = set()
        references(schemas[name], beyond)
        ahead |= beyond - found
    return found


# ---- operations


def key_of(method, path):
    return f"{method.upper()} {path.replace(ORGANIZATION, '~')}"


def thing_of(path):
    """agent-profile for /organization/{orgid}/v2/agent-profile/{id}; the row of things.tsv with that name."""
    parts = [one for one in path.replace(ORGANIZATION, "").split("/") if one and not re.fullmatch(r"v\d|\{.*\}", one)]
    while parts and "/".join(parts) not in THINGS:
        parts.pop()
    return THINGS.get("/".join(parts)) if path.startswith(ORGANIZATION) else None


def kind_of(method, path):
    tail = path.rsplit("/", 1)[-1]
    named = {"bulk": "bulk-patch" if method == "patch" else "bulk", "bulk-export": "bulk-export", "incoming-references": "references",
             "purge-inactive-entities": "purge"}
    if tail in named:
        return named[tail]
    one = {"get": "get", "put": "update", "patch": "patch", "delete": "delete"}
    return one.get(method, "") if tail.startswith("{") else {"get": "list", "post": "create"}.get(method, "")


def filled(sentence, operation, thing):
    one, many, which = thing[:3]
    names = {parameter["name"] for parameter in operation.get("parameters", [])}
    isPaged = "page" in names
    return sentence.format(one=one, many=many, which=which, a=("an " if one[0].lower() in "aeio" else "a ") + one,
                           paged=", a page at a time" if isPaged else "", Paged="One page" if isPaged else "A list",
                           unused=", and while something else uses it the service refuses" if "412" in operation["responses"] else "")


def sentences(method, path, operation):
    """What the operation does, what its answer is, what its body is."""
    key, thing, kind = key_of(method, path), thing_of(path), kind_of(method, path)
    generic = [filled(one, operation, thing) for one in KINDS[kind][:3]] if thing and kind in KINDS else ["", "", ""]
    text = OPERATIONS[key][0] if key in OPERATIONS else generic[0]
    if not text:
        raise SystemExit(f"no words for {key}")
    if operation.get("deprecated") and "eprecated" not in text:
        text += " Deprecated: the service will drop this call."
    return [text] + (["", ""] if key in OPERATIONS else generic[1:])


def parameter_of(parameter, path):
    name, schema = parameter["name"], parameter.get("schema", {})
    rows = [row for key, row in PARAMETERS.items() if key.split("@")[0] == name and key.partition("@")[2] in path]
    if not rows:
        raise SystemExit(f"no words for the parameter {name} of {path}")
    words, ours = rows[-1][:2]
    made = {"name": name, "in": parameter["in"]}
    made |= {fact: True for fact in ("required", "deprecated") if parameter.get(fact)}
    made |= {fact: parameter[fact] for fact in ("style", "explode") if fact in parameter}
    made["description"] = words.format(one=(thing_of(path) or ["record"])[0])
    made["schema"] = {fact: value for fact, value in described(schema).items() if fact not in ("description", "example")}
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    shown = example(name, inner, ours, parameter.get("example", schema.get("example")))
    if shown is not None:
        made["example"] = [shown] if inner is not schema else shown
    return made


def content_of(content):
    return {media: {"schema": described(one["schema"])} if "schema" in one else {} for media, one in content.items()}


def response_of(status, response, words):
    made = {"description": words or STATUSES[status][1]}
    headers = response.get("headers", {})
    if headers:
        made["headers"] = {name: {"description": "How many seconds to wait.", "schema": described(one["schema"])} for name, one in headers.items()}
    if "content" in response:
        made["content"] = content_of(response["content"])
    return made


def security_of(method, path, operation, group):
    scopes = list(dict.fromkeys(SCOPES.findall(operation.get("description", ""))))
    isReading = method == "get" or "/fetch-" in path
    default = GROUPS[group][1 if isReading else 2]
    ways = [{"oauth2": [scope]} for scope in scopes or ([default] if default else [])] or [{"oauth2": []}]
    return ways + [way for way in operation.get("security", []) if "bearerAuth" in way]


def operation_of(method, path, operation, group, notes):
    does, answer, takes = sentences(method, path, operation)
    made = {"tags": operation["tags"], "summary": operation["summary"], "description": does}
    made |= {fact: operation[fact] for fact in ("operationId", "x-operationId", "deprecated") if operation.get(fact)}
    if notes:
        made["x-note"] = "; ".join(notes)
    if operation.get("parameters"):
        made["parameters"] = [parameter_of(one, path) for one in operation["parameters"]]
    if "requestBody" in operation:
        body = operation["requestBody"]
        made["requestBody"] = {"required": True} if body.get("required") else {}
        made["requestBody"] |= {"description": takes} if takes else {}
        made["requestBody"]["content"] = content_of(body["content"])
    made["responses"] = {status: response_of(status, one, answer if status[0] == "2" else "") for status, one in sorted(operation["responses"].items())}
    made["security"] = security_of(method, path, operation, group)
    return made


# ---- corrections


def corrected(operation, known):
    """The published operation as the service is known to be, and what to note about it."""
    operation = copy.deepcopy(operation)
    for fact, published, ours, _ in known:
        CORRECT[fact](operation, published, ours)
    return operation, [f"Published otherwise: {why}." for fact, _, _, why in known if fact != "operationId"]


def correct_status(operation, published, ours):
    response = operation["responses"].pop(published)
    operation["responses"][ours] = response


def correct_body(operation, published, ours):
    correct_parameter(operation, published, "")
    operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": {"$ref": SCHEMAS + ours}}}}


def correct_parameter(operation, published, _):
    before = operation["parameters"]
    operation["parameters"] = [one for one in before if one["name"] != published]
    assert len(operation["parameters"]) == len(before) - 1, published


def correct_page(operation, published, ours):
    for media in operation["responses"]["200"]["content"].values():
        assert media["schema"]["type"] == published
        data = {"type": "array", "items": {"$ref": SCHEMAS + ours}}
        media["schema"] = {"type": "object", "properties": {"meta": {"$ref": SCHEMAS + "MetaDataWithPagingInfo"}, "data": data}}


def correct_summary(operation, published, ours):
    assert operation.get("summary", "") == published
    operation["summary"] = ours


def correct_operation_id(operation, published, _):
    assert operation.pop("operationId") == published
    operation["x-operationId"] = published


CORRECT = {"status": correct_status, "body": correct_body, "parameter": correct_parameter, "page": correct_page, "summary": correct_summary,
           "operationId": correct_operation_id}


# ---- files


def shared(operations):
    """Moves what several operations repeat into components: parameters, and answers that report a failure."""
    parameters, responses, uses = {}, {}, {}
    for operation in operations:
        for one in operation.get("parameters", []):
            uses[json.dumps(one)] = uses.get(json.dumps(one), 0) + 1
    for operation in operations:
        if "parameters" in operation:
            operation["parameters"] = [refer("parameters", parameters, one["name"], one) if uses[json.dumps(one)] > 1 else one
                                       for one in operation["parameters"]]
        for status, one in operation["responses"].items():
            if status[0] != "2":
                operation["responses"][status] = refer("responses", responses, STATUSES[status][0], one)
    return {"parameters": parameters, "responses": responses}


def refer(section, components, wanted, value):
    name, count = wanted, 1
    while components.setdefault(name, value) != value:
        count += 1
        name = f"{wanted}{count}"
    return {"$ref": f"#/components/{section}/{name}"}


def security_schemes(operations):
    used = {(scheme, scope) for one in operations for way in one["security"] for scheme, scopes in way.items() for scope in scopes or [""]}
    scopes = {scope: SCOPE_WORDS[scope] for scheme, scope in sorted(used) if scope}
    flow = {"authorizationUrl": "https://webexapis.com/v1/authorize", "tokenUrl": "https://webexapis.com/v1/access_token", "scopes": scopes}
    made = {"oauth2": {"type": "oauth2", "description": "Sign-in with Webex.", "flows": {"authorizationCode": flow}}}
    if any(scheme == "bearerAuth" for scheme, _ in used):
        made["bearerAuth"] = {"type": "http", "scheme": "bearer"}
    return made


SCOPE_WORDS = {
    "cjp:config": "Read and change the configuration",
    "cjp:config_read": "Read the configuration",
    "cjp:config_write": "Change the configuration",
    "cjp:user": "Act as a user of the contact center",
    "cjds:admin_org_read": "Read journey data",
    "cjds:admin_org_write": "Change journey data",
    "cloud-contact-center:pod_conv": "Take part in conversations",
    "spark-admin:datasource_read": "Read data sources",
    "spark-admin:datasource_write": "Change data sources",
}


def description_of(group, published, known):
    """The whole description of one group."""
    paths, schemas = {}, published["components"]["schemas"]
    for path, item in published["paths"].items():
        for method, operation in item.items():
            if operation["tags"][0] == group:
                operation, notes = corrected(operation, known.get(key_of(method, path), []))
                paths.setdefault(path, {})[method] = operation_of(method, path, operation, group, notes)
    operations = [operation for item in paths.values() for operation in item.values()]
    components = {"securitySchemes": security_schemes(operations)} | shared(operations)
    needed = reachable([paths, components], schemas)
    components["schemas"] = {name: described(schema, name) for name, schema in schemas.items() if name in needed}
    family, _, _, words = GROUPS[group][:4]
    return {
        "openapi": "3.0.0",
        "info": {"title": f"Webex Contact Center: {group}", "version": "1.0.0",
                 "description": "Facts from Cisco's public description of the Webex Contact Center APIs, descriptions by Tryout.",
                 "x-generated": "by resources/apis/generate.py from resources/apis/words"},
        "tags": [{"name": group, "description": words, "x-family": family}],
        "paths": paths,
        "components": {name: section for name, section in components.items() if section},
    }


def layout(value, indent=""):
    """JSON with what is small, or has no parts of its own, on one line."""
    line = json.dumps(value, ensure_ascii=False)
    isSmall = len(indent) + len(line) <= 140 and line.count("{") < 4
    isLeaf = len(line) <= 300 and line.count("{") < 2
    if not isinstance(value, (dict, list)) or isSmall or isLeaf:
        return line
    inner = indent + "  "
    if isinstance(value, dict):
        rows = [f"{inner}{json.dumps(name)}: {layout(one, inner)}" for name, one in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + layout(one, inner) for one in value) + f"\n{indent}]"


def file_name(group):
    return re.sub(r"[^a-z]+", "-", group.lower().replace("&", "and").removesuffix(" api")) + ".json"


def main(source, folder):
    published, known = json.loads(pathlib.Path(source).read_text()), corrections()
    for name, schema in published["components"]["schemas"].items():
        for fact, _, ours, _ in known.get(name, []):
            assert fact == "member" and ours not in schema["properties"], name
            isList = ours.endswith("[]")
            schema["properties"][ours.rstrip("[]")] = {"type": "array", "items": {"type": "object"}} if isList else {"type": "string"}
    for group in GROUPS:
        text = layout(description_of(group, published, known)) + "\n"
        (pathlib.Path(folder) / file_name(group)).write_text(text)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
