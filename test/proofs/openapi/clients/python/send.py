"""Sends every event of a file, then all of them as a batch, then every CONVERSION with a key, and prints the UUIDs."""

import json
import sys

from openapi_client import ApiClient, Configuration, ConversionEvent, EventsApi, RdsmEvent

url, file = sys.argv[1:]
with open(file, encoding="utf-8") as text:
    events = [RdsmEvent.from_dict(event) for event in json.load(text)]

with ApiClient(Configuration(host=url, access_token="token")) as client:
    api = EventsApi(client)
    for event in events:
        print(api.send_event(event).event_uuid)
    for answer in api.send_batch(events).events:
        print(answer.event_uuid)

with ApiClient(Configuration(host=url, api_key={"apiKey": "key"})) as client:
    api = EventsApi(client)
    for event in events:
        if isinstance(event.actual_instance, ConversionEvent):
            print(api.send_conversion(event.actual_instance).event_uuid)
