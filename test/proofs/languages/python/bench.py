"""CPU time of validators of Python that find all errors, as ratios. usage: bench.py PACKAGE SCHEMAS CASES"""

import json
import sys
import time
from pathlib import Path

import fastjsonschema
from jsonschema.validators import validator_for

package, schemas, cases = sys.argv[1:]
sys.path.insert(0, package)

import rdsm_events  # noqa: E402

names = ["conversion", "sale", "ecommerce-order-paid"]
bodies = {
    name: [case["body"] for case in json.loads(Path(cases, f"{name}.json").read_text("utf-8"))["cases"]]
    for name in names
}
documents = {
    name: json.loads(Path(schemas, "draft-07", f"{name}.json").read_text("utf-8")) for name in names
}


def ours(name):
    """Return our validator, which finds all errors."""
    return getattr(rdsm_events, "validate_" + name.replace("-", "_"))


def jsonschema(name):
    """Return the validator of jsonschema, which finds all errors."""
    validator = validator_for(documents[name])(documents[name])
    return lambda body: list(validator.iter_errors(body))


def first_only(name):
    """Return the validator of fastjsonschema, which finds the first error."""
    compiled = fastjsonschema.compile(documents[name])

    def validate(body):
        try:
            compiled(body)
        except Exception:
            # Its generated code also fails with errors of its own.
            pass

    return validate


def seconds(validators):
    """Return the CPU time of one round."""
    start = time.process_time()
    for validate, values in validators:
        for body in values:
            validate(body)
    return time.process_time() - start


# By turns: what else the machine does slows all of them alike.
all_validators = [[(make(name), bodies[name]) for name in names] for make in (ours, jsonschema, first_only)]
rounds = [[seconds(validators) for validators in all_validators] for _ in range(9)]
own, all_errors, first_error = (min(times) for times in zip(*rounds))
print(f"jsonschema, all errors: {all_errors / own:.1f} times our CPU time")
print(f"fastjsonschema, first error only: {first_error / own:.2f} times our CPU time")
sys.exit(0 if all_errors >= 5 * own else 1)
