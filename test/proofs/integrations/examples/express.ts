import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { buildConversion } from '@rdsm-events/builders/conversion';
import { validateConversionPayload } from '@rdsm-events/validators/conversion';
import express from 'express';
import { reportCases } from './support/report.js';

const app = express();
app.use(express.json());
app.use(express.urlencoded());
app.post('/leads', (request, response) => {
  const result = validateConversionPayload(request.body);
  if (result.valid) response.json(buildConversion(result.value));
  else response.status(400).json({ errors: result.errors });
});
const server = app.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads`;
const post = (body: URLSearchParams | string, headers = {}) => fetch(url, { method: 'POST', headers, body });

await reportCases({
  'a valid form is answered with its event': async () => {
    const form = new URLSearchParams({ conversion_identifier: 'ebook', email: 'ana@example.com' });
    const { event_type, payload } = await (await post(form)).json();
    assert.deepEqual({ event_type, payload }, { event_type: 'CONVERSION', payload: Object.fromEntries(form) });
  },
  'an invalid body is answered with errors at paths in the payload': async () => {
    const body = JSON.stringify({ conversion_identifier: 'ebook', email: 'ana' });
    const response = await post(body, { 'content-type': 'application/json' });
    const { errors } = await response.json();
    assert.equal(response.status, 400);
    assert.deepEqual(
      errors.map(({ path }: { path: string }) => path),
      ['$.payload.email'],
    );
  },
  'a request without a body is an error, not an exception': async () => {
    assert.equal((await post('')).status, 400);
  },
});
server.close();
