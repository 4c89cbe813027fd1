import { sendConversionBody } from './generated/index.js';

const event = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

// Throws if it is invalid. Send the event itself: what is returned has no custom fields.
sendConversionBody.parse(event);
const address = `https://api.rd.services/platform/conversions?api_key=${process.env.RDSM_API_KEY}`;
const response = await fetch(address, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(event),
});
console.log(await response.json());
