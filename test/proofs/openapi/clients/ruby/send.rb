# Sends every event of a file, then all of them as a batch, then every CONVERSION with a key, and prints the UUIDs.

require 'json'
require 'openapi_client'

# Otherwise the client sends moments as "2019-03-15 14:53:42 UTC".
class Time
  def to_json(...) = iso8601(3).to_json(...)
end

url, file = ARGV
events = JSON.parse(File.read(file), symbolize_names: true).map { |event| OpenapiClient::RdsmEvent.build(event) }

OpenapiClient.configure do |config|
  config.scheme, config.host = url.split('://')
  config.base_path = ''
  config.server_index = nil
  config.access_token = 'token'
  config.api_key['apiKey'] = 'key'
end

api = OpenapiClient::EventsApi.new
events.each { |event| puts api.send_event(event).event_uuid }
puts api.send_batch(events).events.map(&:event_uuid)
conversions = events.grep(OpenapiClient::ConversionEvent)
puts(conversions.map { |event| api.send_conversion(event).event_uuid })
