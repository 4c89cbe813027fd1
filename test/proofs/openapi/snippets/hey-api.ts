import { client } from './generated/client.gen.js';
import { type ConversionEvent, sendConversion } from './generated/index.js';

const event: ConversionEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

// The client loses a key in the query of an operation without other parameters.
const key = process.env.RDSM_API_KEY;
client.interceptors.request.use((request) => new Request(`${request.url}?api_key=${key}`, request));
const { data } = await sendConversion({ body: event, throwOnError: true });
console.log(data.event_uuid);
