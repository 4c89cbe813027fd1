"""Compares the errors and the notices of the Python package with those of lines.ts.

usage: print.ts | compare.py FOLDER, which contains the package; with print-cases.ts, also messages in other languages
"""

import importlib
import json
import sys

sys.path.insert(0, sys.argv[1])
rdsm_events = importlib.import_module("rdsm_events")

# The functions that errors suggest have other names in Python.
NAMES = {"validateBatch": "validate_batch", "validateEvent": "validate"}


def payload_of(value):
    """Return the payload of an event; None if there is none."""
    return value.get("payload") if isinstance(value, dict) else None


def payload_errors(line, value):
    """Return the errors of the payload alone, if the line has those of an event of one type."""
    if "payloadErrors" not in line:
        return {}
    validate = getattr(rdsm_events, f"validate_{line['name'].replace('-', '_')}_payload")
    return {"payloadErrors": validate(payload_of(value))}


def exceptions_of(line, value):
    """Return the messages of the exceptions for an event of one type and for its payload."""
    ending = line["name"].replace("-", "_")
    parts = {ending: value, f"{ending}_payload": payload_of(value)}
    return [exception_of(*part) for part in parts.items()] if line.get("exceptions") else []


def exception_of(ending, value):
    """Return the message of the exception for a value; None if it is returned."""
    try:
        assert getattr(rdsm_events, f"assert_{ending}")(value) is value
    except rdsm_events.RdsmValidationError as error:
        return str(error)
    return None


def functions_of(name):
    """Return the validator and the notices of an event, of the union or of the batch."""
    if name == "event":
        return rdsm_events.validate, rdsm_events.notices
    ending = name.replace("-", "_")
    return (
        getattr(rdsm_events, f"validate_{ending}"),
        getattr(rdsm_events, f"notices_of_{ending}"),
    )


def expected_errors(line):
    """Return the errors of a line, with the names of this package."""
    for error in line["errors"]:
        rules = error.get("validation_rules", {})
        if "did_you_mean" in rules:
            rules["did_you_mean"] = [NAMES.get(name, name) for name in rules["did_you_mean"]]
    return line["errors"]


def messages_of(line):
    """Return the messages of the expected errors and notices, in the languages of the line."""
    messages = {}
    for language in line.get("messages", {}):
        module = importlib.import_module(f"rdsm_events.messages.{language.lower().replace('-', '_')}")
        messages[language] = [
            *(error["error_message"] for error in module.translate(line["errors"])),
            *(module.message_of(notice) for notice in line["notices"]),
        ]
    return messages


def main():
    """Print the first differences, and the counts."""
    known = {}
    count = different = 0
    for text in sys.stdin:
        line = json.loads(text)
        name = line["name"]
        if name not in known:
            known[name] = functions_of(name)
        validate, notices_of = known[name]
        value = json.loads(line["text"])
        # Before the names in the errors become those of this package.
        messages = messages_of(line)
        found = {
            "errors": validate(value),
            "notices": notices_of(value),
            **payload_errors(line, value),
            "messages": messages,
            "exceptions": exceptions_of(line, value),
        }
        wanted = {
            "errors": expected_errors(line),
            "notices": line["notices"],
            **({"payloadErrors": line["payloadErrors"]} if "payloadErrors" in line else {}),
            "messages": line.get("messages", {}),
            "exceptions": line.get("exceptions", []),
        }
        count += 1
        # As text: 1 and True are equal in Python, and not in JSON.
        if json.dumps(found, sort_keys=True) == json.dumps(wanted, sort_keys=True):
            continue
        different += 1
        if different <= 5:
            print(json.dumps({"name": name, "text": line["text"], "found": found, "expected": wanted}))
    print(f"{count} compared, {different} different")
    sys.exit(1 if different or not count else 0)


main()
