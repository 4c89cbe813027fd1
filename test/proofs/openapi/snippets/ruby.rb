require 'openapi_client'

OpenapiClient.configure { |config| config.api_key['apiKey'] = ENV.fetch('RDSM_API_KEY') }

payload = OpenapiClient::ConversionPayload.new(conversion_identifier: 'newsletter', email: 'ana@example.com')
event = OpenapiClient::ConversionEvent.new(event_type: 'CONVERSION', event_family: 'CDP', payload: payload)
puts OpenapiClient::EventsApi.new.send_conversion(event).event_uuid
