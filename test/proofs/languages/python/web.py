"""Compares the readers of what visitors send with those in TypeScript.

usage: print-web.ts | web.py FOLDER, which contains the package
"""

import importlib
import json
import sys

from django.conf import settings
from django.http import QueryDict
from werkzeug.datastructures import MultiDict

sys.path.insert(0, sys.argv[1])
rdsm_events = importlib.import_module("rdsm_events")

settings.configure()


def queries_of(pairs):
    """Return the query of a request of Django and of Flask."""
    query = QueryDict(mutable=True)
    for name, value in pairs:
        query.appendlist(name, value)
    return [query, MultiDict(pairs)]


def read_utm(url, custom_fields):
    """Return the traffic fields and the custom fields of an address."""
    return {
        **rdsm_events.traffic_source_from_utm(url),
        **rdsm_events.custom_fields_from_utm(url, custom_fields),
    }


def results_of(line, custom_fields):
    """Return each result as the name of the expected one and the value."""
    if "visit" in line:
        yield "visit", rdsm_events.traffic_source_from(cookie=line["cookie"], url=line["url"])
    elif "cookie" in line:
        yield "traffic", rdsm_events.traffic_source_from_cookie(line["cookie"])
        yield "tracking", rdsm_events.tracking_id_from_cookie(line["cookie"])
    elif "query" in line:
        for query in queries_of(line["query"]):
            yield "utm", read_utm(query, custom_fields)
    else:
        yield "utm", read_utm(line["url"], custom_fields)


def main():
    """Print the first differences, and the counts."""
    custom_fields = json.loads(next(sys.stdin))["customFields"]
    count = found = different = 0
    for text in sys.stdin:
        line = json.loads(text)
        for name, result in results_of(line, custom_fields):
            count += 1
            found += bool(result)
            if result != line[name]:
                different += 1
                if different <= 5:
                    print(json.dumps({**line, "found": result}))
    print(f"{count} compared, {found} with a result, {different} different")
    sys.exit(1 if different or not found else 0)


main()
