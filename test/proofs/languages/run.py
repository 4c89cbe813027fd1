"""Prints the verdict of jsonschema on every conformance case. usage: run.py SCHEMAS CASES"""

import json
import sys
from pathlib import Path

from jsonschema.validators import validator_for

schemas, cases = map(Path, sys.argv[1:])

for file in json.loads((cases / "index.json").read_text("utf-8"))["files"]:
    schema = json.loads((schemas / file["file"]).read_text("utf-8"))
    # Without a format checker, formats are remarks.
    validator = validator_for(schema)(schema)
    for case in json.loads((cases / file["file"]).read_text("utf-8"))["cases"]:
        print(case["id"], "valid" if validator.is_valid(case["body"]) else "invalid")
