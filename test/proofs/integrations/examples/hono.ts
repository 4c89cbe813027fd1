import assert from 'node:assert/strict';
import { sValidator } from '@hono/standard-validator';
import { buildConversion } from '@rdsm-events/builders/conversion';
import { conversionPayloadSchema } from '@rdsm-events/validators/conversion';
import { salePayloadSchema } from '@rdsm-events/validators/sale';
import { Hono } from 'hono';
import { reportCases } from './support/report.js';

const app = new Hono()
  .post('/conversions', sValidator('form', conversionPayloadSchema), (context) => {
    const payload = context.req.valid('form');
    // @ts-expect-error: a misspelt field does not exist.
    payload.emial;
    const email: string = payload.email;
    return context.json({ email, event: buildConversion(payload) });
  })
  .post('/sales', sValidator('json', salePayloadSchema), (context) => {
    const value: number | undefined = context.req.valid('json').value;
    return context.json({ value });
  });

const postForm = (fields: Record<string, string>) =>
  app.request('/conversions', { method: 'POST', body: new URLSearchParams(fields) });
const postSale = (payload: unknown) =>
  app.request('/sales', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });

await reportCases({
  'a valid form arrives typed': async () => {
    const response = await postForm({ conversion_identifier: 'ebook', email: 'ana@example.com', cf_plan: 'pro' });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), {
      email: 'ana@example.com',
      event: {
        event_type: 'CONVERSION',
        event_family: 'CDP',
        payload: { conversion_identifier: 'ebook', email: 'ana@example.com', cf_plan: 'pro' },
      },
    });
  },
  'an invalid form is answered with 400 and issues at the names of its inputs': async () => {
    const response = await postForm({ conversion_identifier: 'ebook', email: 'ana', telefone: '+5511912341234' });
    const { error } = (await response.json()) as { error: { path: string[]; error_type: string }[] };
    assert.equal(response.status, 400);
    assert.deepEqual(
      error.map(({ path, error_type }) => [path, error_type]),
      [
        [['email'], 'INVALID_FORMAT'],
        [['telefone'], 'INVALID_FIELDS'],
      ],
    );
  },
  'no issue contains what was sent': async () => {
    const response = await postForm({ conversion_identifier: 'ebook', email: 'maria.silva' });
    assert.ok(!JSON.stringify((await response.json()).error).includes('maria.silva'));
  },
  'a JSON payload is validated in the same way': async () => {
    const sale = { email: 'ana@example.com', funnel_name: 'default', value: 200 };
    assert.deepEqual(await (await postSale(sale)).json(), { value: 200 });
    assert.equal((await postSale({ ...sale, value: '200' })).status, 400);
  },
});
