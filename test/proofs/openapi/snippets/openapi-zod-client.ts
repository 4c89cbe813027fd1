import { createApiClient } from './generated/index.js';

const api = createApiClient('https://api.rd.services', {
  axiosConfig: { params: { api_key: process.env.RDSM_API_KEY } },
});

const { event_uuid } = await api.sendConversion({
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
});
console.log(event_uuid);
