"""Imports every module of the package: what is no Python ends this program.

Then builds the event whose fields are named after words of Python, if there is one: see specs/odd-spec.ts.
usage: load.py FOLDER, which contains the package
"""

import importlib
import inspect
import json
import pkgutil
import sys
import warnings

warnings.simplefilter("error")
sys.path.insert(0, sys.argv[1])
package = importlib.import_module("rdsm_events")
modules = [module.name for module in pkgutil.walk_packages(package.__path__, "rdsm_events.")]
for module in modules:
    importlib.import_module(module)
print(f"{len(modules)} modules")

build = getattr(package, "names", None)
if build is not None:
    parameters = inspect.signature(build).parameters
    payload = build(**{name: f"value {index}" for index, name in enumerate(parameters)})["payload"]
    print(json.dumps(payload, sort_keys=True, separators=(",", ":")))
