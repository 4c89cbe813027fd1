import os

from openapi_client import ApiClient, Configuration, ConversionEvent, ConversionPayload, EventsApi

payload = ConversionPayload(conversion_identifier="newsletter", email="ana@example.com")
event = ConversionEvent(event_type="CONVERSION", event_family="CDP", payload=payload)

with ApiClient(Configuration(api_key={"apiKey": os.environ["RDSM_API_KEY"]})) as client:
    print(EventsApi(client).send_conversion(event).event_uuid)
