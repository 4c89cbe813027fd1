"""Compares the errors and notices of the package with those of conformance cases.

usage: conformance.py PACKAGE CASES, the folder with the package and that of the cases
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])

import rdsm_events  # noqa: E402


def functions_of(file):
    """Return the validator and the notices for the cases of a file."""
    name = file.removesuffix(".json").replace("-", "_")
    if name == "event":
        return rdsm_events.validate, rdsm_events.notices
    return getattr(rdsm_events, f"validate_{name}"), getattr(rdsm_events, f"notices_of_{name}")


def main():
    """Print the cases that differ, and the count."""
    cases_folder = Path(sys.argv[2])
    count = different = 0
    for file in json.loads((cases_folder / "index.json").read_text("utf-8"))["files"]:
        validate, notices_of = functions_of(file["file"])
        for case in json.loads((cases_folder / file["file"]).read_text("utf-8"))["cases"]:
            count += 1
            errors = [
                {"error_type": error["error_type"], "path": error["path"]}
                for error in validate(case["body"])
            ]
            notices = [
                {"notice_type": notice["notice_type"], "path": notice["path"]}
                for notice in notices_of(case["body"])
            ]
            if errors != case["errors"] or notices != case.get("notices", notices):
                different += 1
                print(case["id"], errors, notices)
    print(f"{count} cases, {different} different")
    sys.exit(1 if different or not count else 0)


main()
