import { parse } from 'valibot';
import { vConversionEvent } from './generated/valibot.gen.js';

const event = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
};

// Throws if it is invalid.
parse(vConversionEvent, event);
const address = `https://api.rd.services/platform/conversions?api_key=${process.env.RDSM_API_KEY}`;
const response = await fetch(address, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(event),
});
console.log(await response.json());
