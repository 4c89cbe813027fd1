import { type ConversionEvent, getSendConversionUrl } from './generated/index.js';

const event: ConversionEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

const response = await fetch(`${getSendConversionUrl()}?api_key=${process.env.RDSM_API_KEY}`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(event),
});
console.log(await response.json());
